/** Days of a month of a year; February has 29 when the year is unknown. */
export function daysIn(month: number, year?: number): number {
  if (month === 2) return year === undefined || isLeap(year) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

/** Parts of a date as printed; undefined for a part that is not. */
export interface DateParts {
  readonly year?: number
  readonly month?: number
  readonly day?: number
}

/** The date in EDTF ("2014-04-07", "2024-06", "XXXX-03-15"), or undefined when no such day exists. */
export function edtf({ year, month, day }: DateParts): string | undefined {
  if (year !== undefined && (year < 1000 || year > 2200)) return undefined
  if (month !== undefined && (month < 1 || month > 12)) return undefined
  if (day !== undefined && (day < 1 || day > daysIn(month ?? 1, year))) return undefined
  const parts = [
    year === undefined ? 'XXXX' : String(year),
    month === undefined ? (day === undefined ? undefined : 'XX') : two(month),
    day === undefined ? undefined : two(day),
  ]
  return parts.filter((part) => part !== undefined).join('-')
}

/** First and last day of some months of a year. */
export const monthsOf = (year: string, first: number, last: number): [from: string, to: string] => [
  `${year}-${two(first)}-01`,
  `${year}-${two(last)}-${daysIn(last, year === 'XXXX' ? undefined : Number(year))}`,
]

export const two = (value: number): string => String(value).padStart(2, '0')
