import type { Span } from '../span.ts'
import type { Time } from '../times.ts'
import type { Clause } from './clause.ts'

/** Of when a figure is, and how surely. */
export interface When {
  readonly span: Span
  readonly confidence: number
  /** Whether the words put it into another time than the report's. */
  readonly isOther: boolean
  /** Whether words name it at all. */
  readonly isNamed: boolean
}

/** Words between a time and its figure that begin nothing new. */
const RIGHT_BEFORE =
  /^\)?,?(?:[\s:(]|(?<!\p{L})(?:là|có|đạt|chỉ|chỉ có|được|xảy ra|toàn|xã|huyện|tỉnh|số|tổng|tổng số|thực hiện|ước|cả|đã)(?!\p{L}))*$/u
/** "28 vụ của năm 2022", "28 vụ cùng kỳ". */
const RIGHT_BEHIND = /^(?: (?:của|trong|ở|vào|thuộc))? ?\(?$/u
/** Nothing follows that the time could be of instead: "28 vụ (năm 2022 là 31 vụ)". */
const ENDS = /^\s*(?:[,.;)]|$|(?:xuống|lên|sang|thành) )/u
/** Where a time rules what follows: at the head of its sentence, clause, item or bracket. */
const OPENS =
  /(?:^|[;(:]\s*|^[-+•*]\s*)(?:(?:trong|riêng|tại|ở|kết quả|thực hiện|cả|kết thúc|tính|đến|hết)\s+)*$/u

/**
 * The time of a level, by the times that its sentence names; `home` where it names none. Undefined where a time
 * stands that may rule it or not: "Thực hiện Nghị quyết năm 2022, xã trồng 12 ha".
 */
export function timeOfFigure(
  clause: Clause,
  times: readonly Time[],
  home: Span | undefined,
): When | undefined {
  const { from, to, start, end, lower } = clause
  const here = timesWithin(times, Math.max(from, start - REACH), Math.min(to, end + REACH))
  const behind = here.find((time) => time.start >= end)
  if (
    behind &&
    !behind.compared &&
    isOther(behind, home) &&
    RIGHT_BEHIND.test(lower.slice(end, behind.start)) &&
    ENDS.test(lower.slice(behind.end, behind.end + 8))
  )
    return (
      behind.span && { span: behind.span, confidence: 0.9 * behind.sureness, isOther: true, isNamed: true }
    )
  const before = here.filter((time) => time.end <= start)
  const last = before.at(-1)
  if (last && RIGHT_BEFORE.test(lower.slice(last.end, start))) return ruled(last, home, 0.97)
  const ruling = before.findLast((time) => !time.compared)
  if (!ruling) return home && { span: home, confidence: 1, isOther: false, isNamed: false }
  if (!isOther(ruling, home)) return home && { span: home, confidence: 1, isOther: false, isNamed: true }
  const opens = OPENS.test(lower.slice(Math.max(from, ruling.start - 40), ruling.start).trimStart())
  return opens && !/[;)]|\d/.test(lower.slice(ruling.end, start)) ? ruled(ruling, home, 0.85) : undefined
}

/** How far from a figure the words that name its time stand. */
const REACH = 300

/** Times between two offsets; they are sorted. */
export function timesWithin(times: readonly Time[], from: number, to: number): readonly Time[] {
  let [low, high] = [0, times.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (times[middle]!.start < from) low = middle + 1
    else high = middle
  }
  let end = low
  while (end < times.length && times[end]!.end <= to + 1) end++
  return times.slice(low, end)
}

const isOther = ({ span }: Time, home: Span | undefined): boolean =>
  !span || !home || span.first !== home.first || span.last !== home.last || span.school !== home.school

function ruled(time: Time, home: Span | undefined, confidence: number): When | undefined {
  if (!time.span) return undefined
  const other = isOther(time, home)
  return {
    span: time.span,
    confidence: other ? confidence * time.sureness : 1,
    isOther: other,
    isNamed: true,
  }
}
