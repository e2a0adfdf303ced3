import { isYear, lengthOf, type Span, shifted, yearOf, yearSpan } from './span.ts'

/** The period that a report is on; undefined when it names none, and only full dates can then be read. */
export type Home = Span | undefined

/** The time that words mean; undefined when that cannot be told. */
export interface Meaning {
  readonly span: Span | undefined
  /** Less than 1 where they name a moment in it. */
  readonly sureness?: number
}

/** The year that words give: printed, "năm trước", or that of the report. */
function yearIn(y: string | undefined, home: Home): number | undefined {
  if (y && /\d{4}/.test(y)) return Number(/\d{4}/.exec(y)![0])
  if (!home || home.school) return undefined
  return y && /trước|ngoái|qua/.test(y) ? yearOf(home) - 1 : yearOf(home)
}

/** A part of the year that words give. */
export const inYear = (y: string | undefined, home: Home, make: (year: number) => Span): Meaning => {
  const year = yearIn(y, home)
  return { span: year === undefined ? undefined : make(year) }
}

/** "cùng kỳ", "cùng kỳ năm 2023", "cùng kỳ năm học trước": the months of the report in an earlier year. */
export function earlierHome({ y, e }: Readonly<Record<string, string | undefined>>, home: Home): Meaning {
  if (!home) return { span: undefined }
  if (y === undefined) return { span: shifted(home, -1) }
  const years = Number(y) - yearOf(home)
  const fits = home.school ? Number(e ?? 0) === Number(y) + 1 : e === undefined
  return { span: years < 0 && fits ? shifted(home, years) : undefined }
}

/** "năm trước": only a report on a year means the whole of it. */
export const yearBefore = (home: Home): Meaning => ({
  span: home && isYear(home) ? shifted(home, -1) : undefined,
})

/** "tháng trước", "quý trước" of a report on a month or a quarter. */
export function justBefore(months: number, home: Home): Meaning {
  if (!home || home.school || lengthOf(home) !== months) return { span: undefined }
  return { span: { ...home, first: home.first - months, last: home.last - months } }
}

/** "năm 2023", "cuối năm 2023": of the report's own year anything means the report's own time. */
export function namedYear(prefix: string, year: number, home: Home): Meaning {
  if (home && !home.school && yearOf(home) === year && (prefix !== '' || isYear(home))) {
    return { span: /đầu|từ|sau/.test(prefix) ? undefined : home }
  }
  if (prefix === '') return { span: yearSpan(year) }
  return /cuối|hết/.test(prefix) ? { span: yearSpan(year), sureness: 0.85 } : { span: undefined }
}

/** A date tells the time of what is counted up to it; the end of the period is the period. */
export function dated(year: number, month: number, home: Home): Meaning {
  if (!home) return { span: undefined }
  const away = year * 12 + month - 1 - home.last
  return { span: away >= -1 && away <= 3 ? home : undefined }
}
