import { matchAt, type Passage } from '../passage.ts'
import { edtf } from './calendar.ts'

/** A month of a list whose year stands behind its last: "1, 2 và 3 năm 2024". */
const LISTED =
  /(\d{1,2})(?!\d)(?=(?:(?:,|;| và| hoặc) (?:tháng )?\d{1,2}(?!\d)){1,11}(?:,? năm |\/)((?:19|20)\d{2})(?![\d/]))/y
/** The last of them, with the year. */
const LAST = /(\d{1,2})(?:,? năm |\/)((?:19|20)\d{2})(?![\d/])/y
/** "các tháng 1, 2, ": what stands before a month of a list. */
const OPENED = /(?:^|[^\p{L}\d])tháng (?:\d{1,2}(?:,|;| và| hoặc) ){0,11}$/u
/** Units of text in which they stand. */
const REACH = 60

/** The month at a place that stands in a list of months, up to its digits or to the year; undefined for other numbers. */
export function listedMonth({ lower }: Passage, at: number): { date: string; end: number } | undefined {
  const before = lower.slice(Math.max(0, at - REACH), at)
  if (!before.includes('tháng ') || !OPENED.test(before)) return undefined
  const isFirst = before.endsWith('tháng ')
  const match = matchAt(LISTED, lower, at) ?? (isFirst ? null : matchAt(LAST, lower, at))
  if (!match) return undefined
  const date = edtf({ month: Number(match[1]), year: Number(match[2]) })
  return date === undefined ? undefined : { date, end: at + match[0].length }
}
