import type { DateDraft, Figure, PeriodDraft, RangeDraft, UnitReading } from '../draft.ts'
import { monthsOf } from '../find/calendar.ts'
import { shift } from '../find/unit.ts'
import { lastWords, type Passage, skipBlanks } from '../passage.ts'

/** "57% - dưới 80%": a dash may leave the upper end out. */
const DASH = /^\s*[-–—~÷]\s*(?:(?:dưới|nhỏ hơn|thấp hơn) |< ?)?$/
/** First signs of both; of two figures a digit at the least follows. */
const JOINTS = '-–—~÷đtv'
const UNTIL =
  /^ (?:đến|tới) (?:dưới |nhỏ hơn |thấp hơn |ít hơn |chưa đến |chưa tới |cận |< ?|hết |không quá |khoảng |gần |tối đa )?$/
/** More than these and some blanks part two figures that are no range. */
const MOST_BETWEEN = 16
const FROM = /từ (?:trên |hơn )?$/
/** A verb before "từ" tells the ends of a change, not of a range; so much a year is a range again. */
const MOVED = /(?:tăng|giảm|nâng|hạ|(?<!trở )(?:lên|xuống))(?: \p{L}+)? từ $/u

/** Words that a value has its place by: "dao động giữa 5 và 7 triệu đồng"; "chênh lệch giữa 5 và 7" is of two. */
const AMID = /(?:(?:dao động|biến động|nằm|ở|khoảng|trong khoảng|đạt) |^)giữa $/

/** "từ 15 đến 18 tiêu chí", "700-900", "3kg-6kg": two figures as the ends of one range. */
export function asRange({ text, lower }: Passage, low: Figure, high: Figure): RangeDraft | undefined {
  if (high.start - low.end > MOST_BETWEEN || !JOINTS.includes(text[skipBlanks(text, low.end)]!))
    return undefined
  const between = text.slice(low.end, high.start)
  const dash = DASH.test(between)
  const before = lower.slice(Math.max(0, low.start - 20), low.start)
  const amid = between === ' và ' ? lastWords(AMID, before) : null
  if (!dash && !amid && !UNTIL.test(between)) return undefined
  if (!compatible(low, high)) return undefined
  const lowest = inUnitOf(low, high)
  if (!lowest || Number(lowest.numeral.value) >= Number(high.numeral.value)) return undefined
  if (!dash && !high.unit?.per && MOVED.test(before)) return undefined
  const from = amid ?? lastWords(FROM, before)
  return { what: 'range', start: low.start - (from?.[0].length ?? 0), end: high.end, low: lowest, high }
}

const compatible = ({ unit: a }: Figure, { unit: b }: Figure): boolean =>
  !a ||
  (b !== undefined &&
    (a.code === b.code || (a.code === '' && a.scaled) || (!a.per && b.code === `${a.code}/${b.per}`)))

/** The low end in the unit of the high one: "từ 500 nghìn đồng đến 1 triệu đồng" begins at 0.5 triệu. */
function inUnitOf(low: Figure, high: Figure): Figure | undefined {
  const [a, b] = [low.unit, high.unit]
  if (!a || !b) return low
  const [own, other] =
    a.code === '' && !b.scaled ? [a.factor, '1'] : [a.factor, a.code === '' ? power(b) : b.factor]
  if (own === other) return low
  if (!/^10*$/.test(own) || !/^10*$/.test(other)) return undefined
  const value = moved(low.numeral.value, own.length - other.length)
  const decimals = value.split('.')[1]?.length ?? 0
  return { ...low, unit: b, numeral: { ...low.numeral, value, decimals, alternative: undefined } }
}

/** The scale alone of a unit of money: of a measure the factor holds more than its scale. */
const power = ({ dimension, factor }: UnitReading): string =>
  dimension === 'money' || dimension === 'count' ? factor : ''

/** A decimal string times a power of ten of either sign. */
function moved(value: string, by: number): string {
  if (by >= 0) return shift(value, by)
  const [whole = '0', fraction = ''] = value.split('.')
  const digits = whole.padStart(1 - by, '0')
  const decimals = `${digits.slice(by)}${fraction}`.replace(/0+$/, '')
  return decimals === '' ? digits.slice(0, by) : `${digits.slice(0, by)}.${decimals}`
}

const THROUGH = /^\s*(?:đến|tới|-|–)\s*(?:hết\s+)?$/

/** Two dates as one period: "từ ngày 01/10/2021 đến ngày 30/9/2022". */
export function asPeriod(
  { text, lower }: Passage,
  first: DateDraft,
  last: DateDraft,
): PeriodDraft | undefined {
  if (!THROUGH.test(text.slice(first.end, last.start))) return undefined
  if (first.date.length > 10 || first.date.startsWith('XXXX-XX') || last.date.includes('X')) return undefined
  const from = completed(first.date, last.date)
  if (from.includes('/') || last.date.includes('/') || from > last.date) return undefined
  const head = lastWords(FROM, lower.slice(Math.max(0, first.start - 6), first.start))
  const start = first.start - (head?.[0].length ?? 0)
  return { what: 'period', start, end: last.end, ...ends(from, last.date), period: `${from}/${last.date}` }
}

/** "tháng 1 đến tháng 6/2024": the year of the later date serves both. */
const completed = (from: string, to: string): string => from.replace(/^XXXX/, to.slice(0, 4))

/** Years stay years; months are counted from their first to their last day. */
function ends(from: string, to: string): { from: string; to: string } {
  const month = (date: string) =>
    date.length === 7 ? monthsOf(date.slice(0, 4), +date.slice(5), +date.slice(5)) : undefined
  return { from: month(from)?.[0] ?? from, to: month(to)?.[1] ?? to }
}
