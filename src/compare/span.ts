/**
 * A stretch of whole months, both ends inside. A month is 12 × year + month − 1. A school year and its terms are of
 * their own kind: September to August, and never the same as calendar months.
 */
export interface Span {
  readonly first: number
  readonly last: number
  readonly school: boolean
}

const month = (year: number, number: number): number => year * 12 + number - 1

/** Months of a calendar year. */
export const monthsOf = (year: number, from: number, to: number): Span => ({
  first: month(year, from),
  last: month(year, to),
  school: false,
})

export const yearSpan = (year: number): Span => monthsOf(year, 1, 12)

/** The quarter of a year, from 1. */
export const quarterSpan = (year: number, quarter: number): Span =>
  monthsOf(year, quarter * 3 - 2, quarter * 3)

/** The school year that begins in a year, or one of its two terms. */
export function schoolSpan(year: number, term?: 1 | 2): Span {
  const first = month(year, 9)
  if (term === 1) return { first, last: first + 4, school: true }
  return { first: term === 2 ? first + 5 : first, last: first + 11, school: true }
}

/** The same months some years later or, if negative, earlier. */
export const shifted = (span: Span, years: number): Span => ({
  ...span,
  first: span.first + 12 * years,
  last: span.last + 12 * years,
})

export const lengthOf = ({ first, last }: Span): number => last - first + 1

export const yearOf = ({ first }: Span): number => Math.floor(first / 12)

export const sameSpan = (a: Span, b: Span): boolean =>
  a.first === b.first && a.last === b.last && a.school === b.school

/** Whether a span lies in a longer one of its kind. */
export const liesWithin = (part: Span, whole: Span): boolean =>
  part.school === whole.school &&
  part.first >= whole.first &&
  part.last <= whole.last &&
  lengthOf(part) < lengthOf(whole)

/** Whether a span is a year: of the calendar, or a school year. */
export const isYear = (span: Span): boolean => lengthOf(span) === 12

const two = (number: number): string => String(number).padStart(2, '0')

/** "2024-06" of a month. */
export const monthText = (at: number): string => `${Math.floor(at / 12)}-${two((at % 12) + 1)}`

/** Its code: "2024", "2024-S1", "2024-Q3", "2024-M09", "2024-06", "2023/2024", "2023/2024-H1". */
export function codeOf(span: Span): string {
  const { first, last, school } = span
  const year = yearOf(span)
  const [from, count] = [(first % 12) + 1, lengthOf(span)]
  if (school) return `${year}/${year + 1}${count === 5 ? '-H1' : count === 7 ? '-H2' : ''}`
  if (count === 12 && from === 1) return `${year}`
  if (count > 12) return `${year}/${Math.floor(last / 12)}`
  if (count === 1) return `${year}-${two(from)}`
  if (count === 6 && from % 6 === 1) return `${year}-S${from === 1 ? 1 : 2}`
  if (count === 3 && from % 3 === 1) return `${year}-Q${(from + 2) / 3}`
  return from === 1 ? `${year}-M${two(count)}` : `${monthText(first)}/${monthText(last)}`
}
