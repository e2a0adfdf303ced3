/** The period that words name, and what another is to it: the one before, or the same of the year before. */

/** "tháng 10/2018", "10 tháng năm 2018", "quý III", "năm 2018". */
export interface Period {
  /** "m10" a month, "c10" ten months, "q3" a quarter, "y" a year. */
  readonly span: string
  readonly year: number | undefined
}

/** The time just before, or a year ago. */
export type Distance = 'before' | 'year ago'

const SPANS: readonly (readonly [string, RegExp])[] = [
  ['c', /(?<![\p{L}\d])(\d{1,2}) tháng(?!\p{L})/u],
  ['m', /(?<!\p{L})tháng (\d{1,2})(?!\d)/u],
  ['q', /(?<!\p{L})quý (iv|i{1,3}|[1-4])(?![\p{L}\d])/u],
  ['m', /(?<![\d/])(\d{1,2})\/(?:19|20)\d\d(?!\d)/u],
]
const ROMAN = ['', 'i', 'ii', 'iii', 'iv']
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/u
const ONLY_YEAR = /(?<!\p{L})(?:cả )?năm (?:19|20)\d\d/u

/** The first period that a text in lower case names; undefined where it names none. */
export function periodIn(text: string): Period | undefined {
  const found = YEAR.exec(text)?.[0]
  const year = found ? Number(found) : undefined
  for (const [sort, pattern] of SPANS) {
    const count = pattern.exec(text)?.[1]
    if (count !== undefined)
      return { span: `${sort}${ROMAN.indexOf(count) > 0 ? ROMAN.indexOf(count) : Number(count)}`, year }
  }
  return ONLY_YEAR.test(text) ? { span: 'y', year } : undefined
}

/** Whether two texts may name one period: of two years that are told, one. */
export const isOnePeriod = (one: Period, other: Period): boolean =>
  one.span === other.span && (one.year === undefined || other.year === undefined || one.year === other.year)

const AGO = /(?<!\p{L})(?:cùng kỳ|năm (?:trước|ngoái))(?!\p{L})/u
const JUST = /(?<!\p{L})(?:tháng|quý|kỳ) (?:trước|liền trước|liền kề)(?!\p{L})/u

/** What the words behind "so với" name, seen from a period: "tháng trước", "tháng 9/2018" and "cùng kỳ năm 2017" from "tháng 10/2018". */
export function distanceTo(words: string, from: Period): Distance | undefined {
  const [ago, just] = [AGO.test(words), JUST.test(words)]
  if (just) return ago || !/^[mq]/u.test(from.span) ? undefined : 'before'
  const base = periodIn(words)
  if (ago) return !base || base.span === from.span || base.span === 'y' ? 'year ago' : undefined
  if (!base) return undefined
  if (base.span === from.span || (base.span === 'y' && from.span !== 'y'))
    return base.year !== undefined && (from.year === undefined || base.year === from.year - 1)
      ? 'year ago'
      : undefined
  return base.span === beforeOf(from.span) ? 'before' : undefined
}

/** The month or the quarter before: "m9" of "m10", "m12" of "m1". */
function beforeOf(span: string): string {
  const [sort, count] = [span[0]!, Number(span.slice(1))]
  if (sort !== 'm' && sort !== 'q') return ''
  return `${sort}${count > 1 ? count - 1 : sort === 'm' ? 12 : 4}`
}

/** The period that lies so far back from another; undefined where that has no year. */
export function periodBack({ span, year }: Period, distance: Distance): Period | undefined {
  if (year === undefined) return undefined
  if (distance === 'year ago') return { span, year: year - 1 }
  const before = beforeOf(span)
  return before === '' ? undefined : { span: before, year: /^(?:m12|q4)$/u.test(before) ? year - 1 : year }
}
