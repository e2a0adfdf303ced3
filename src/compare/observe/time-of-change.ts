import { type Span, sameSpan } from '../span.ts'
import type { Time } from '../times.ts'
import type { Clause } from './clause.ts'
import { timesWithin, type When } from './time-of-figure.ts'

/** How far behind a change the time stands that it is compared with, and how far before it. */
const [BEHIND, BEFORE] = [70, 160]

/**
 * The earlier time that a change is measured from: "tăng 12 vụ so với cùng kỳ", "so với năm 2023, tăng 12 vụ".
 * Undefined where none is named, or a time that cannot be told.
 */
export function timeOfChange(
  clause: Clause,
  times: readonly Time[],
  home: Span | undefined,
): When | undefined {
  const { from, to, start, end, lower } = clause
  const ruling = timesWithin(times, Math.max(from, start - BEFORE), start).findLast(
    ({ compared }) => !compared,
  )
  const isOfOther = ruling !== undefined && !(ruling.span && home && sameSpan(ruling.span, home))
  const behind = timesWithin(times, end, Math.min(to, end + BEHIND)).find(
    (time) => isMeant(time, lower) && !(isOfOther && isSameMonths(time, lower)),
  )
  if (behind && !/[;.](?=\s)/.test(lower.slice(end, behind.start))) return earlier(behind, home, 1)
  if (COMPARED_OTHERWISE.test(lower.slice(end, Math.min(to, end + BEHIND)).split(/[;.](?=\s)/)[0]!))
    return undefined
  const before = timesWithin(times, Math.max(from, start - BEFORE), start).findLast((time) =>
    isMeant(time, lower),
  )
  if (!before) return undefined
  const gap = lower.slice(before.end, start)
  if (/\.(?=\s)/.test(gap)) return undefined
  return earlier(before, home, gap.includes(';') ? 0.85 : 0.95)
}

/** What follows the change says what it is compared with: a plan, or something else than a time. */
const COMPARED_OTHERWISE = /so với|(?<!\p{L})(?:kế hoạch|dự toán|chỉ tiêu|mục tiêu)(?!\p{L})/u

/** A time that something is compared with; "cùng kỳ" always is one. */
const isMeant = (time: Time, lower: string): boolean => time.compared || isSameMonths(time, lower)

/** "cùng kỳ" is measured from the time that its sentence is of: where that is another than the report's, nobody knows. */
const isSameMonths = ({ start }: Time, lower: string): boolean =>
  /^(?:cùng|ck)/.test(lower.slice(start, start + 4))

function earlier({ span, sureness }: Time, home: Span | undefined, confidence: number): When | undefined {
  if (!span || (home && span.first >= home.first)) return undefined
  return { span, confidence: confidence * sureness, isOther: true, isNamed: true }
}
