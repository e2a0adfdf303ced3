import type { DateDraft } from '../draft.ts'
import { matchAt, type Passage } from '../passage.ts'
import { edtf } from './calendar.ts'
import { countsSomething } from './counts-something.ts'

const DAY = /(\d{1,2})\/(\d{1,2})(?![\d/%]|[.,]\d)/y

/**
 * A day and a month that only what stands around makes one: "từ ngày 25/7 đến 05/8", "sáng nay, 29/5", "từ 15/12 đến 14/1", "trước 28/6".
 * Behind a preposition alone it is no share where its day is the larger number, or that of the other end of the span.
 */
export function dayOfSpan(passage: Passage, at: number): DateDraft | undefined {
  const { lower } = passage
  const match = matchAt(DAY, lower, at)
  if (!match) return undefined
  const end = at + match[0].length
  const before = lower.slice(Math.max(0, at - 26), at)
  if (!DAY_BEFORE.test(before) && !isBehindPreposition(lower, { at, end }, before)) return undefined
  const date = dayAndMonth(match)
  return date === undefined || countsSomething(passage, end)
    ? undefined
    : { what: 'date', start: at, end, date, remarks: [] }
}

const DAY_BEFORE =
  /(?:ngày \d{1,2}(?:\/\d{1,2})?(?:,? (?:đến|tới)(?: hết)? |\s?[-–]\s?)|(?:hôm|sáng|trưa|chiều|tối) (?:nay|qua),? \(?)$/u

/** "tăng từ 5/12 đến 7/12" compares shares; a unit of measure behind a slash is none of time. */
const PREPOSITION =
  /(?:^|[^\p{L}])(?<!(?:tăng|giảm|nâng|đạt|hạ) )(?:từ|đến|tới|đến hết|hết|trước|sau|kể từ|tính từ|tính đến|dự kiến|vào|phiên) $/u

const END_OF_SPAN = /(?: (?:đến|tới)(?: hết)?(?: ngày)? |\s?[-–]\s?)(\d{1,2})\/(\d{1,2})(?![\d/%]|[.,]\d)/uy
const START_OF_SPAN = /từ (\d{1,2})\/(\d{1,2})(?: (?:đến|tới)(?: hết)? |\s?[-–]\s?)$/

function isBehindPreposition(
  lower: string,
  { at, end }: { readonly at: number; readonly end: number },
  before: string,
): boolean {
  const start = START_OF_SPAN.exec(before)
  if (!start && !PREPOSITION.test(before)) return false
  const other = start ?? matchAt(END_OF_SPAN, lower, end)
  const own = matchAt(DAY, lower, at)
  return isNoShare(own) || (other !== null && dayAndMonth(other) !== undefined && isNoShare(other))
}

const isNoShare = (found: RegExpExecArray | null): boolean =>
  found !== null && dayAndMonth(found) !== undefined && Number(found[1]) > Number(found[2])

const dayAndMonth = ([, day, month]: RegExpExecArray): string | undefined =>
  edtf({ day: Number(day), month: Number(month) })
