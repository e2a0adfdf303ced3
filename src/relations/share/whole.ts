import { bracketBehind, figuresBefore, levelBefore, ownerOf } from '../context/around.ts'
import { directionOf } from '../context/direction.ts'
import { type Figure, figuresOf, gapBetween } from '../context/figures.ts'
import { alike } from '../context/measured.ts'
import type { Discourse } from '../discourse/index.ts'
import { amountOf } from '../operand.ts'
import type { Facet, Operand } from '../proposal.ts'
import { compatible } from '../units.ts'
import { IN_ALL, type Numerator } from './numerator.ts'

/** A figure that a share may be taken of. */
export interface Whole {
  readonly operand: Operand
  readonly strength: number
  readonly evidence: string
}

const OF = /^(?:trên|của|trong|so với)(?!\p{L})|^(?:tổng|số|tổng số)(?!\p{L})/u
const PERIOD = /^so với (?:cùng kỳ|năm|tháng|quý|đầu)/

/** Words behind a percentage that say what it is a share of: "số kiến nghị thu hồi"; "" when there are none. */
export function namedWhole({ tail }: Figure): string {
  if (PERIOD.test(tail) || /^(?:và|theo|là|do|để|tại|thì|nên)(?!\p{L})/u.test(tail)) return ''
  return tail.replace(/[.;,:]+$/, '').trim()
}

/** The figures that the words beside a percentage name as the whole. */
export function explicitWholes(percent: Figure, part: Figure): Whole[] {
  const operandOfPart: Operand = { claim: part.mention.claim, facet: 'value' }
  return [...inBracket(percent), ...afterwards(percent), ...inAll(percent, part)].filter(
    ({ operand }) =>
      operand.claim.id !== part.mention.claim.id &&
      (part === percent || isBare(part) || alike(operand, operandOfPart)),
  )
}

/** "đạt 85,1% số việc có điều kiện thi hành (1.012 việc)". */
function inBracket(percent: Figure): Whole[] {
  const [only, more] = bracketBehind(percent)
  if (!only || more || namedWhole(percent) === '' || PERIOD.test(percent.tail)) return []
  return wholes(only, { strength: 0.9, evidence: percent.tail })
}

/** "đạt tỷ lệ 76,3% trên tổng số 8.283 hồ sơ". */
function afterwards(percent: Figure): Whole[] {
  const next = figuresOf(percent.passage)[percent.at + 1]
  if (next?.mention.sentence !== percent.mention.sentence) return []
  if (next.mention.bracket !== percent.mention.bracket) return []
  const gap = gapBetween(percent, next)
  if (!OF.test(gap) || PERIOD.test(gap) || /[;:,]/.test(gap) || gap.length > 70) return []
  return wholes(next, { strength: 0.9, evidence: gap })
}

/** "6.317 hồ sơ ... trên tổng số 8.283 hồ sơ tiếp nhận, đạt tỷ lệ 76,3%". */
function inAll(percent: Figure, part: Figure): Whole[] {
  const owner = ownerOf(percent)
  const between = [...levelBefore(percent, 4), ...(owner ? [owner] : [])]
  return between
    .filter((other) => other.at > part.at)
    .filter(({ lead }) => IN_ALL.test(lead))
    .flatMap((figure) => wholes(figure, { strength: 0.9, evidence: figure.lead }))
}

/** "64 trên tổng số 72 vụ việc": the unit stands only behind the whole. */
const isBare = ({ mention: { claim } }: Figure) => claim.kind === 'quantity' && claim.unit === ''

/** The figure whose own words hold the words that name the whole: "kiến nghị thu hồi 1.204 triệu đồng". */
export function wholesByName(discourse: Discourse, percent: Figure, part: Figure): Whole[] {
  const name = namedWhole(percent).replace(/^(?:trên |của |trong |so với )?(?:tổng số|tổng|số|các)? ?/, '')
  if (name.split(' ').length < 2) return []
  const found = figuresBefore(discourse, part, 40).find(
    (figure) =>
      (figure.lead.includes(name) || `${unitText(figure)} ${figure.tail}`.includes(name)) && !isRate(figure),
  )
  if (!found) return []
  const strength = found.passage === percent.passage ? 0.8 : 0.6
  const counted: Operand = { claim: part.mention.claim, facet: 'value' }
  return wholes(found, { strength, evidence: namedWhole(percent) }).map((whole) =>
    compatible(whole.operand, counted) ? whole : { ...whole, strength: 0.45 },
  )
}

/** Figures before a part, of its unit and not less, nearest first: in its sentence, then further back. */
export function wholesAround(discourse: Discourse, { figure, evidence }: Numerator): Whole[] {
  const part: Operand = { claim: figure.mention.claim, facet: 'value' }
  const before = figuresBefore(discourse, figure, 40).filter((other) => !isRate(other) && !directionOf(other))
  const fitting = before.flatMap((other) => candidatesIn(other, part).map((operand) => ({ other, operand })))
  const [parallel, others] = [
    fitting.filter(({ other }) => isParallel(other, figure)),
    fitting.filter(({ other }) => !isParallel(other, figure)),
  ]
  const inSentence = others.filter(({ other }) => isBeside(other, figure))
  const head = inSentence.at(-1)
  const sole =
    new Set(inSentence.map(({ other }) => other)).size === 1 &&
    head !== undefined &&
    compatible(head.operand, part)
  return [
    ...ownerAsWhole(figure, part, evidence),
    ...others.map(({ other, operand }) => ({
      operand,
      evidence: other === head?.other && OF_THESE.test(other.lead) ? other.lead : evidence,
      strength:
        other !== head?.other
          ? other.passage === figure.passage
            ? 0.45
            : 0.3
          : OF_THESE.test(other.lead) && sole
            ? 0.8
            : sole
              ? 0.65
              : 0.45,
    })),
    ...parallel.map(({ operand }) => ({ operand, evidence, strength: 0.3 })),
  ]
}

/** "Trong 88.500 thẻ, nhóm tự đóng có 37.170 thẻ (42%)": words that make a figure the whole of what follows. */
const OF_THESE = /^(?:trong|trong số|trong tổng số|trên tổng số)$/

const isBeside = (other: Figure, figure: Figure) =>
  other.passage === figure.passage && other.mention.sentence === figure.mention.sentence

function candidatesIn(other: Figure, part: Operand): Operand[] {
  const value = amountOf(part)
  return wholes(other, { strength: 0, evidence: '' })
    .map(({ operand }) => operand)
    .filter((operand) => value && alike(operand, part) && (amountOf(operand)?.compare(value) ?? -1) >= 0)
}

/** A count with a percentage of its own stands beside the others of a list; it is not their whole. */
function isParallel(other: Figure, figure: Figure): boolean {
  if (!isBeside(other, figure)) return false
  const [first] = bracketBehind(other)
  const next = first ?? figuresOf(other.passage)[other.at + 1]
  if (!next || !isRate(next) || next.at > figure.at) return false
  return !/trong đó|gồm|trong số|của/.test(gapBetween(other, figure))
}

/** "215 thẻ (nam 118 người, chiếm 54,9%)": what stands in front of a bracket is the whole of what stands in it. */
function ownerAsWhole(figure: Figure, part: Operand, evidence: string): Whole[] {
  const owner = ownerOf(figure)
  const value = amountOf(part)
  if (owner?.mention.claim.kind !== 'quantity' || directionOf(owner) || !value) return []
  const operand: Operand = { claim: owner.mention.claim, facet: 'value' }
  return (amountOf(operand)?.compare(value) ?? -1) >= 0
    ? [{ operand, evidence, strength: alike(operand, part) ? 0.6 : 0.45 }]
    : []
}

function wholes({ mention }: Figure, words: Omit<Whole, 'operand'>): Whole[] {
  const { claim } = mention
  const facets: Facet[] =
    claim.kind === 'ratio' ? ['denominator', 'numerator'] : claim.kind === 'quantity' ? ['value'] : []
  return facets.map((facet) => ({ operand: { claim, facet }, ...words }))
}

const isRate = ({ mention }: Figure) => mention.claim.kind === 'percent'

const unitText = ({ mention }: Figure) => ('unit' in mention.claim ? mention.claim.unit : '')
