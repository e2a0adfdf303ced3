import { ANNOUNCING_SHARES } from '../../lexicon/share-cues.ts'
import { anyOf } from '../any-of.ts'
import { bracketBehind, bracketText, levelBefore, ownerOf } from '../context/around.ts'
import { directionOf } from '../context/direction.ts'
import { type Figure, figuresOf, gapBetween } from '../context/figures.ts'
import { isTime } from '../context/measured.ts'
import { endsBare } from '../context/said-behind.ts'
import { STRENGTH } from '../strength.ts'
import { isInAll } from './in-all.ts'
import { namedWhole } from './named-whole.ts'
import { ofNoun } from './of-noun.ts'
import { isOfLevel } from './of-risen.ts'
import { pastWords } from './past-words.ts'
import { isTarget } from './sense.ts'

/** A figure that a percentage may be the share of, and how the text joins them. */
export interface Numerator {
  readonly figure: Figure
  /** How surely the words join the two, 0 to 1. */
  readonly strength: number
  readonly evidence: string
}

const JOINED = new RegExp(anyOf([...ANNOUNCING_SHARES, 'tỷ suất', 'tỉ suất', '=']), 'u')

/** The counts that a percentage may speak of, most likely first: before it, around its bracket, in the bracket behind it. */
export function numeratorsOf(percent: Figure): Numerator[] {
  const moved = movedBefore(percent)
  if (moved) return [moved]
  const named = ofNoun(percent).map((found) => ({ ...found, strength: STRENGTH.clear }))
  const found = named.length > 1 ? named.slice(0, 1) : [...inFront(percent), ...inBracket(percent), ...named]
  return found.filter(({ figure }) => isCount(figure) && !isQualifier(figure))
}

/** "giá trị trình 840 tỷ đồng, cắt giảm 21 tỷ đồng, bằng 2,5% giá trị trình": what fell is shared where words name its whole, no level before it. */
function movedBefore(percent: Figure): Numerator | undefined {
  const [figure, level] = levelBefore(percent, 2)
  const name = namedWhole(percent)
  if (!figure || !directionOf(figure) || name === '' || isBeyondAll(percent)) return undefined
  if (level && isCount(level) && isOfLevel(level, figure, name)) return undefined
  const { claim } = figure.mention
  const joined = MOVED.exec(gapBetween(figure, percent))?.[1]
  if (!joined || claim.kind !== 'quantity' || isTime(claim)) return undefined
  return { figure, strength: STRENGTH.clear, evidence: joined }
}

/** "vượt 48 giường, bằng 136,9% giường kế hoạch": what is more than all is no share of what was moved. */
const isBeyondAll = ({ mention: { claim } }: Figure): boolean =>
  claim.kind === 'percent' && Number(claim.value) > 100

const MOVED = /^,? ?(?:chỉ )?(bằng|chiếm|tương đương|tương ứng)(?: với)?$/u

/** "8.700 doanh nghiệp có quy mô vốn dưới 10 tỷ đồng, chiếm 93%": a threshold that tells which are counted is not what is shared. */
function isQualifier(figure: Figure): boolean {
  const before = figuresOf(figure.passage)[figure.at - 1]
  if (!before || before.mention.sentence !== figure.mention.sentence) return false
  return isCount(before) && THRESHOLD.test(gapBetween(before, figure))
}

const THRESHOLD =
  /^(?:\p{L}+ ){0,4}?(?:có|đạt|với)(?: \p{L}+){0,5} (?:dưới|trên|hơn|từ|không quá|tối thiểu|ít nhất|tối đa)$/u

/** The figures before a percentage on its level; past a bracket that holds more of them the one that it takes apart: "27,4 tỷ đồng (…; …; …), chiếm 8,6%". */
function levelsBefore(percent: Figure): Figure[] {
  const near = levelBefore(percent, 5)
  return near.length > 0 || percent.mention.bracket ? near : levelBefore(percent, LISTED).slice(0, 1)
}

/** Figures that a bracket takes a part apart into. */
const LISTED = 10

function inFront(percent: Figure): Numerator[] {
  const near = levelsBefore(percent).filter(
    (figure) => isCount(figure) && !isInAll(figure) && !isQualifier(figure),
  )
  const owner = pastWords(ownerOf(percent))
  const part = owner && isInAll(owner) ? levelBefore(owner, 2).find(isCount) : undefined
  if (part) return [{ figure: part, strength: STRENGTH.clear, evidence: 'a trên b (x%)' }]
  if (owner && near.length === 0 && (OF_OWNER.test(bracketText(percent)) || isOfName(owner, percent)))
    return []
  if (owner && near.length === 0)
    return [owner, ...pairedWith(owner)].map((figure, nth) => ({
      figure,
      strength: nth === 0 ? STRENGTH.clear : STRENGTH.fitting,
      evidence: 'a (x%)',
    }))
  return near.slice(0, 2).map((figure, nth) => {
    const gap = gapBetween(figure, percent)
    const joined = gap === '' && endsBare(percent) ? 'a x%' : JOINED.exec(gap)?.[0]
    const taken = figuresOf(percent.passage)
      .slice(figure.at + 1, percent.at)
      .some(
        (other) =>
          other.mention.claim.kind === 'percent' &&
          other.mention.bracket === percent.mention.bracket &&
          !isRise(other, percent),
      )
    const own =
      taken || APART.test(gap) || (isTold(figure) && OTHERS.test(gap)) || isIndicator(figure, joined)
    const isAside = gap === ',' && percent.mention.bracket !== null && endsBare(percent)
    const loose = nth === 0 && isAside && !own ? STRENGTH.hinted : STRENGTH.fitting
    return { figure, strength: nth === 0 && joined && !own ? STRENGTH.clear : loose, evidence: joined ?? '…' }
  })
}

/** "73 tỷ đồng, tăng 1,6%, chiếm 27,8%": how a part rose stands between it and its share, and takes it for nothing. */
const isRise = (rate: Figure, percent: Figure): boolean =>
  rate.at === percent.at - 1 &&
  directionOf(rate) !== undefined &&
  /^,? ?(?:tăng|giảm)$/u.test(rate.lead) &&
  /^,? ?(?:và )?chiếm(?: tỷ trọng| tỷ lệ)?$/u.test(gapBetween(rate, percent))

/** "còn 01 chỉ tiêu (tiêm chủng đầy đủ) mới đạt 94,9%": what an indicator has reached is no share of how many there are. */
const isIndicator = ({ mention: { claim } }: Figure, joined: string | undefined): boolean =>
  joined === 'đạt' && 'unit' in claim && /^(?:chỉ tiêu|tiêu chí|mục tiêu|chỉ số)$/iu.test(claim.unit)

/** "62 tỷ kWh (trong đó thủy điện chiếm 32%)": what stands before such a bracket is the whole of what it tells. */
const OF_OWNER = /^(?:trong (?:số )?đó|bao gồm|gồm|cơ cấu)(?!\p{L})/u

/** "02 xã không đạt là Tân Phú (93,6%) và Thạnh Lợi (87,0%)": the rate of one that a list names. */
const isOfName = ({ mention: { end } }: Figure, { mention: { bracket }, passage }: Figure): boolean =>
  bracket !== null && NAMED.test(passage.block.value.slice(end, bracket.open))

const NAMED = /(?:(?<!\p{L})(?:là|gồm|như)|:)(?: \p{Ll}+){0,3} \p{Lu}/u

/** Behind a semicolon a rate is of something else, unless nothing but the word that joins it stands there: "5.209 vụ; đạt 83,8%". */
const APART = /;(?! ?(?:và )?(?:(?:đạt|chiếm|bằng|tương ứng|tương đương)(?: t[ỷỉ] lệ)?|t[ỷỉ] lệ)(?: là)?:?$)/u

/** "186 vụ, 477 đối tượng (đạt 87,3%)": the first of two measures of one event, in front of the bracket. */
function pairedWith(owner: Figure): Figure[] {
  const before = figuresOf(owner.passage)[owner.at - 1]
  const isPaired =
    before?.mention.sentence === owner.mention.sentence &&
    before.mention.bracket === owner.mention.bracket &&
    /^(?:,|\/|,? ?(?:với|và))$/u.test(gapBetween(before, owner))
  return isPaired ? [before] : []
}

/** "3.967 việc (chiếm 27,92%), số tạm đình chỉ chiếm 0,83%": a count whose rate stands in its bracket, and then the share of others. */
const isTold = (figure: Figure): boolean =>
  bracketBehind(figure).some(
    (inside) =>
      inside.mention.claim.kind === 'percent' &&
      (/^(?:chiếm|tỷ lệ|tỉ lệ)?$/.test(inside.lead) || directionOf(inside) !== undefined),
  )

const OTHERS = /,\s?(?:\p{L}+ ){2,}(?:đạt|chiếm|bằng|t[ỷỉ] lệ)(?!\p{L})/u

/** "chiếm 89,0% (5.472 lượt)", "độ bao phủ bằng 94,2% dân số (93.950 người)": the count behind its share, where none stands before it. */
function inBracket(percent: Figure): Numerator[] {
  const [only, more] = bracketBehind(percent)
  if (!only || more || only.mention.claim.kind !== 'quantity') return []
  const isAlone = JOINED.test(percent.lead) && !levelBefore(percent, 5).some(isCount)
  const strength = isAlone || /chiếm/.test(percent.lead) ? STRENGTH.clear : STRENGTH.fitting
  return [{ figure: only, strength, evidence: 'x% (a)' }]
}

/** A count or amount that was reached; not a rate, a change, or a figure that was set. */
export function isCount(figure: Figure): boolean {
  const { claim } = figure.mention
  return claim.kind === 'quantity' && !isTime(claim) && !isTarget(figure) && !directionOf(figure)
}
