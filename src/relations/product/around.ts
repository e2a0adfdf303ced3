import { unitOf as rowOf } from '../../lexicon/index.ts'
import { MEANS, RATIO_NAMES, SO_EACH, WORKED_OUT_WORDS } from '../../lexicon/mean-words.ts'
import { contentWords } from '../content-words.ts'
import { ownerOf } from '../context/around.ts'
import { type Figure, figuresOf } from '../context/figures.ts'
import { measureOf } from '../context/measured.ts'
import { amountOf, unitOf } from '../operand.ts'
import type { Operand } from '../proposal.ts'
import { isTarget } from '../share/sense.ts'
import type { Rate, Thing } from './rates.ts'

/** Figures around a rate that are of one thing and no rates themselves, nearest first. */
export function around(rate: Rate, what: Thing, reach: number): Operand[] {
  const { figure, per } = rate
  const { passage, at } = figure
  return figuresOf(passage)
    .slice(Math.max(0, at - reach), at + reach)
    .filter(
      (other) =>
        other.at !== at &&
        !isOfWords(other, figure) &&
        (isPlain(other) || isPerTime(other, rate)) &&
        !isForEach(other, per),
    )
    .flatMap((other) =>
      operandsOf(other)
        .filter((operand) => isOf(operand, withTime(what, other), other) && isNear(operand, other, figure))
        .filter(() => what !== per || !isOnlyPlanned(other, figure))
        .map((operand) => ({ other, operand })),
    )
    .sort((a, b) => Math.abs(a.other.at - at) - Math.abs(b.other.at - at))
    .map(({ operand }) => operand)
}

/** "bình quân 1 điều tra viên phụ trách 198,5 hộ": the one stands among the words of the mean, and counts nothing. */
const isOfWords = ({ mention: { claim } }: Figure, { lead }: Figure): boolean =>
  claim.kind === 'quantity' && claim.value === '1' && lead.includes(` ${claim.text.toLowerCase()} `)

/** "1.026 tổ (đạt 90% chỉ tiêu 1.140 tổ) với 15.390 hộ, bình quân 15 hộ/tổ": what was only planned has nothing of what there is. */
const isOnlyPlanned = (count: Figure, rate: Figure): boolean =>
  isTarget(count) && !isTarget(rate) && ownerOf(count) !== undefined

/** Whether a number is of a thing; "145 nhà (làm mới 118, sửa chữa 27)": one without a unit may be of any. */
function isOf(operand: Operand, thing: Thing, figure: Figure): boolean {
  const { measure, word } = thing
  const { mention } = figure
  const unit = unitOf(operand).toLowerCase()
  if (unit === '') return mention.bracket !== null && isInBracketOf(thing, ownerOf(figure))
  return (
    measureOf(operand) === measure ||
    (unit.startsWith(VISITS) && rowOf(unit.slice(VISITS.length))?.group === measure) ||
    unit === word ||
    unit.startsWith(`${word} `) ||
    unit.endsWith(` ${word}`) ||
    isInitialsOf(unitOf(operand), word) ||
    (unit === VISITS.trim() && mention.tail.startsWith(word)) ||
    isCoordinated(mention, word)
  )
}

/** "812 người ứng cử (số dư 204)": what stands in the bracket of another thing is of that. */
const isInBracketOf = (thing: Thing, owner: Figure | undefined): boolean =>
  owner === undefined || operandsOf(owner).some((one) => unitOf(one) === '' || isOf(one, thing, owner))

/** "25 QTDND", "bình quân 2.343 thành viên/quỹ": capitals of which the first is that of the noun. */
const isInitialsOf = (unit: string, word: string): boolean =>
  /^\p{Lu}{3,}$/u.test(unit) && word[0]?.toUpperCase() === unit[0]

/** "684 lượt cán bộ" are people, for a mean of people; "1.840 lượt tiêu chí" are criteria. */
const VISITS = 'lượt '

/** A number without a unit is of the thing only in the sentence that names it. */
const isNear = (operand: Operand, { mention }: Figure, rate: Figure): boolean =>
  unitOf(operand) !== '' || mention.sentence === rate.mention.sentence

/** "748 nhóm, lớp", "15 thôn, bản": one count of two nouns. */
function isCoordinated({ block, end }: Figure['mention'], word: string): boolean {
  const behind = block.value.slice(end, end + word.length + 8).toLowerCase()
  const [, joined = ''] = /^(?:,| và|\s?\/)\s?(.*)$/su.exec(behind) ?? []
  return joined.startsWith(word) && !/^\p{L}/u.test(joined.slice(word.length))
}

const isPlain = ({ mention: { claim } }: Figure) =>
  'unit' in claim && !claim.unit.includes('/') && claim.role !== 'change'

/** "148,6 tấn/ngày", for a mean of so many kg for one person and day: the same time goes with both. */
const isPerTime = (other: Figure, { figure, span, per }: Rate): boolean => {
  const { claim } = other.mention
  const isOfTime =
    claim.kind === 'quantity' && span !== undefined && claim.unit.split('/').slice(1).join('/') === span
  return isOfTime && namesNothingElse(figure, other, per)
}

/** "thu gom 148,6 tấn/ngày, mỗi người phát sinh 0,85 kg/người/ngày", "tiêu chuẩn 0,15 m3/người/ngày": words that the amount lacks make it another. */
function namesNothingElse(rate: Figure, other: Figure, per: Thing): boolean {
  const known = new Set(
    contentWords([other.lead, other.tail, other.mention.claim.subject, per.word, ...MEAN_NAMES].join(' ')),
  )
  return contentWords(rate.lead).every((word) => known.has(word))
}

const MEAN_NAMES = [...WORKED_OUT_WORDS, ...MEANS, ...SO_EACH, ...RATIO_NAMES]

const withTime = (what: Thing, { mention: { claim } }: Figure): Thing => {
  const [, time] = 'unit' in claim ? claim.unit.split('/') : []
  return time ? { ...what, measure: `${what.measure}/${time}` } : what
}

/** "mỗi suất trị giá 800.000 đồng" is another rate for one of the same, and no amount of all. */
const isForEach = ({ lead }: Figure, { word }: Thing): boolean =>
  lead.includes(`mỗi ${word}`) && FOR_EACH.test(lead)

const FOR_EACH = /(?<!\p{L})mỗi (?:\p{L}+ ){0,4}\p{L}+$/u

const operandsOf = ({ mention: { claim } }: Figure): Operand[] =>
  (claim.kind === 'ratio'
    ? [
        { claim, facet: 'numerator' as const },
        { claim, facet: 'denominator' as const },
      ]
    : claim.kind === 'quantity'
      ? [{ claim, facet: 'value' as const }]
      : []
  ).filter((operand) => amountOf(operand) !== undefined)
