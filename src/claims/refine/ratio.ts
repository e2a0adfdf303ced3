import { PLAN_UNITS, PROPORTION_WORDS } from '../../lexicon/share-cues.ts'
import { REPORT_PERIODS } from '../../lexicon/time-words.ts'
import type { Figure, RatioDraft } from '../draft.ts'
import { isDigit, type Passage } from '../passage.ts'

/** What stands between the figures of a ratio: words that go on with the first unit, a slash, "tổng số", "trước". */
const SLASH = new RegExp(
  `^(?: [\\p{L} ,]{1,50})?\\s*/\\s*(?:tổng số |tổng |trên |(?:(?:${REPORT_PERIODS.join('|')}) )?trước |cùng kỳ )?$`,
  'u',
)
/** "12 trên 15 xã", "8 trong tổng số 15 thôn": the slash in words, behind a number without a unit. */
const OUT_OF = /^ (?:trên|trong) (?:tổng )?(?:số )?$/

/** Two figures around a slash as one ratio; two measures of one event ("46 vụ/58 đối tượng") stay two figures. */
export function asRatio({ text, lower }: Passage, above: Figure, below: Figure): RatioDraft | undefined {
  const between = text.slice(above.end, below.start)
  if (between === ':') return isProportion(lower, above, below) ? ratioOf(above, below) : undefined
  if (between.startsWith(' tr') && OUT_OF.test(between))
    return isShare(above, below) ? ratioOf(above, below) : undefined
  if (!between.includes('/') || !(between.trim() === '/' || SLASH.test(between))) return undefined
  if (between.trim() === '/' && text[below.end] === '/' && isDigit(text[below.end + 1])) return undefined
  if (isPlanned(above, below)) return ratioOf(above, { ...below, unit: above.unit })
  const inMoney = isBareScaleOf(above, below) ? { ...above, unit: below.unit } : above
  return sameUnit(inMoney, below) ? ratioOf(inMoney, below) : undefined
}

/** "35 đảng viên/30 chỉ tiêu": so many were planned of what stands above; "12/15 chỉ tiêu" are indicators. */
const isPlanned = ({ unit }: Figure, below: Figure): boolean =>
  unit?.dimension === 'count' &&
  !PLANS.has(unit.unit.toLowerCase()) &&
  PLANS.has(below.unit?.unit.toLowerCase() ?? '')

const PLANS: ReadonlySet<string> = new Set(PLAN_UNITS)

/** Whether the words behind a ratio, up to its end, say that its lower side was planned. */
export const tellsOfPlan = ({ lower }: Passage, { below, end }: RatioDraft): boolean =>
  PLAN_UNITS.some((plan) => lower.slice(below.numeral.end, end).trim() === plan)

/** "tỷ lệ nam/nữ 112:100": how two things stand to each other; "tỷ lệ 1:2.000" is the scale of a map. */
const isProportion = (lower: string, above: Figure, below: Figure): boolean =>
  !above.unit &&
  !below.unit &&
  Number(below.numeral.value) > 0 &&
  (above.numeral.value !== '1' || Number(below.numeral.value) < MAP) &&
  lower[below.end] !== ':' &&
  PROPORTION.test(lower.slice(Math.max(0, above.start - 40), above.start))
const PROPORTION = new RegExp(`(?:${PROPORTION_WORDS.join('|')})(?: [^\\d,.;()]{0,30})?:? $`, 'u')

/** From here on one to so many is the scale of a map or a drawing. */
const MAP = 50

/** "45 tỷ/120 tỷ đồng": the money stands behind the second scale. */
const isBareScaleOf = ({ unit: a }: Figure, { unit: b }: Figure): boolean =>
  a?.code === '' && a.scaled && b?.dimension === 'money' && a.factor === b.factor && !b.per

const ratioOf = (above: Figure, below: Figure): RatioDraft => ({
  what: 'ratio',
  start: above.start,
  end: below.end,
  above,
  below,
})

/** A bare count of more such things: "năm 2024 trên 15 xã" and "12,5 trên 15 ha" are none. */
const isShare = ({ unit, numeral }: Figure, below: Figure): boolean =>
  !unit &&
  below.unit?.dimension === 'count' &&
  numeral.decimals === 0 &&
  Number(numeral.value) <= Number(below.numeral.value)

function sameUnit({ unit: a }: Figure, { unit: b }: Figure): boolean {
  if (!a || !b) return (a ?? b)?.dimension !== 'percent'
  if (a.dimension !== b.dimension || a.dimension === 'percent') return false
  if (a.dimension !== 'count') return a.code === b.code
  if (isVisitOf(a.code, b.code)) return false
  if (a.code === b.code || oneInTheOther(a.code, b.code)) return true
  return a.group === b.group && (a.group === 'cases' || a.group === 'papers')
}

/** "tiếp 866 lượt/964 lượt người": visits, and the people that came. */
const isVisitOf = (above: string, below: string): boolean => above === 'lượt' && below.startsWith('lượt ')

/** "hồ sơ" and "hồ sơ trực tuyến": the words of one unit stand in the other. */
const oneInTheOther = (a: string, b: string): boolean =>
  ` ${a} `.includes(` ${b} `) || ` ${b} `.includes(` ${a} `)
