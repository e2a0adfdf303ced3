/** The period that words name, and what another is to it: the one before, or the same of the year before. */
import { MONTH_WORDS } from '../../lexicon/time-words.ts'

/** "tháng 10/2018", "10 tháng năm 2018", "quý III", "năm 2018". */
export interface Period {
  /** "m10" a month, "c10" ten months, "q3" a quarter, "w2" a week, "y" a year. */
  readonly span: string
  readonly year: number | undefined
}

/** The time just before, or a year ago. */
export type Distance = 'before' | 'year ago'

const SORTS: Readonly<Record<string, string>> = { tháng: 'm', quý: 'q', tuần: 'w' }
const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 }

/** Of "tháng năm 2024" the word names the year. */
const WORDS = Object.keys(MONTH_WORDS).filter((word) => word !== 'năm')
const NUMBER = `(\\d{1,2}|iv|i{1,3}|${WORDS.join('|')})(?![\\p{L}\\d])`
const ITS_YEAR = '(?:(?: ?[/-] ?| năm |, ?)((?:19|20)\\d\\d)(?!\\d))?'
const PART = `(tháng|quý|tuần) ${NUMBER}${ITS_YEAR}`
const FIRST_PART = new RegExp(`(?<!\\p{L}|\\d )${PART}`, 'u')
const COMPARED_PART = new RegExp(`(?<!\\p{L})so (?:với )?${PART}`, 'gu')
const MONTHS = /(?<![\p{L}\d])(\d{1,2}) tháng(?!\p{L})/u
const MONTH_OF_YEAR = /(?<![\d/])(\d{1,2})\/(?:19|20)\d\d(?!\d)/u
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/u
const ONLY_YEAR = /(?<!\p{L})(?:cả )?năm (?:19|20)\d\d/u

/** The first period that a text in lower case names, with the first year in it; undefined where it names none. */
export function periodIn(text: string): Period | undefined {
  const found = YEAR.exec(text)?.[0]
  const year = found ? Number(found) : undefined
  const months = MONTHS.exec(text)?.[1]
  if (months !== undefined) return { span: `c${Number(months)}`, year }
  const part = partOfYearIn(text)
  if (part) return { span: part.span, year }
  const month = MONTH_OF_YEAR.exec(text)?.[1]
  if (month !== undefined) return { span: `m${Number(month)}`, year }
  return ONLY_YEAR.test(text) ? { span: 'y', year } : undefined
}

/** The first month, quarter or week that a text in lower case names, with the year that is printed with it: "trong tháng Bảy năm 2024". */
export function partOfYearIn(text: string): Period | undefined {
  const match = FIRST_PART.exec(text)
  return match ? called(match) : undefined
}

/** The one month, quarter or week that a sentence in lower case compares with; undefined where it names none or several. */
export function partComparedIn(sentence: string): Period | undefined {
  const [part, ...more] = [...sentence.matchAll(COMPARED_PART)].map(called)
  return part && more.every((other) => isOnePeriod(part, other)) ? part : undefined
}

const called = ([, sort, number, year]: RegExpMatchArray): Period => ({
  span: `${SORTS[sort!]}${ROMAN[number!] ?? MONTH_WORDS[number!] ?? Number(number)}`,
  year: year === undefined ? undefined : Number(year),
})

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
