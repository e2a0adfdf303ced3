import { DAY_PREPOSITIONS, SHARE_MOVES } from '../../lexicon/time-words.ts'
import type { DateDraft } from '../draft.ts'
import { matchAt, type Passage } from '../passage.ts'
import { edtf } from './calendar.ts'
import { isMeasured } from './counts-something.ts'

const DAY = /(\d{1,2})\/(\d{1,2})(?![\d/%]|[.,]\d)/y

/** How far before a day the words that make it one, or a share, may stand. */
const REACH = 60

/**
 * A day and a month that only what stands around makes one: "từ ngày 25/7 đến 05/8", "sáng nay, 29/5", "từ 15/12 đến 14/1", "trước 28/6".
 * Behind a preposition alone it is no share where its day is the larger number, or that of the other end of the span.
 */
export function dayOfSpan(passage: Passage, at: number): DateDraft | undefined {
  const match = matchAt(DAY, passage.lower, at)
  const date = match ? dayAndMonth(match) : undefined
  if (!match || date === undefined) return undefined
  const end = at + match[0].length
  const before = passage.lower.slice(Math.max(0, at - REACH), at)
  if (isMeasured(passage, end)) return undefined
  if (!DAY_BEFORE.test(before) && !isBehindPreposition(passage.lower, match, before)) return undefined
  return { what: 'date', start: at, end, date, remarks: [] }
}

const DAY_BEFORE =
  /(?:ngày \d{1,2}(?:\/\d{1,2})?(?:,? (?:đến|tới)(?: hết)? |\s?[-–]\s?|(?:(?:, ?| và )\d{1,2}(?:\/\d{1,2})?){0,6}(?:, ?| và ))|(?:hôm|sáng|trưa|chiều|tối) (?:nay|qua),? \(?)$/u

const PREPOSITION = new RegExp(`(?:^|[^\\p{L}])(?:${DAY_PREPOSITIONS.join('|')}) $`, 'u')
const END_OF_SPAN = /(?: (?:đến|tới)(?: hết)?(?: ngày)? |\s?[-–]\s?)(\d{1,2})\/(\d{1,2})(?![\d/%]|[.,]\d)/uy
const START_OF_SPAN = /từ (\d{1,2})\/(\d{1,2})(?: (?:đến|tới)(?: hết)? |\s?[-–]\s?)$/
/** A share that rises to another: "từ 15/12 lên 17/12", "12/10 trở lên". */
const RISES = / (?:lên|xuống|còn|trở|so)(?!\p{L})/uy
const MOVES = new RegExp(`(?:^|[^\\p{L}])(?:${SHARE_MOVES.join('|')})(?!\\p{L})[^,.;:]*$`, 'u')

function isBehindPreposition(lower: string, match: RegExpExecArray, before: string): boolean {
  const end = match.index + match[0].length
  const start = START_OF_SPAN.exec(before)
  if (!start && !PREPOSITION.test(before)) return false
  if (MOVES.test(before) || matchAt(RISES, lower, end)) return false
  const other = start ?? matchAt(END_OF_SPAN, lower, end)
  return isNoShare(match) || (other !== null && isNoShare(other))
}

const isNoShare = (found: RegExpExecArray): boolean =>
  dayAndMonth(found) !== undefined && Number(found[1]) > Number(found[2])

const dayAndMonth = ([, day, month]: RegExpExecArray): string | undefined =>
  edtf({ day: Number(day), month: Number(month) })
