import type { Span } from './span.ts'
import { readTime } from './time-forms.ts'
import type { Home } from './time-meanings.ts'

/** Words of a text that name a time. */
export interface Time {
  readonly start: number
  readonly end: number
  /** The time that they name, as a report on `home` means it; undefined when that cannot be told. */
  readonly span: Span | undefined
  /** Less than 1 where the words name a moment in the span: "cuối năm 2023". */
  readonly sureness: number
  /** Whether it is what something is compared with: "so với năm 2023", "bằng 98% cùng kỳ". */
  readonly compared: boolean
}

const FORM =
  /(?<!\p{L})(?:cùng (?:kỳ|kì|thời điểm)|ck(?= )|\d{1,2} tháng|(?:sáu|chín|ba) tháng|qu[ýí] |tháng |học k[ỳì] |năm học |niên khóa |giai đoạn |nhiệm kỳ |(?:cuối |đầu |hết |đến hết |sau |từ )?năm |trong (?:năm|kỳ|tháng|quý)(?!\p{L})|kỳ (?:này|trước)|năm(?= \()|(?:ngày )?\d{1,2}\/\d{1,2}\/\d{4}|ngày \d|hiện nay|đến nay|hiện tại)/gu

const COMPARING =
  /(?:(?<!\p{L})(?:so(?: với)?|hơn|kém|vượt|bằng|tăng|giảm|gấp|đối chiếu với)(?: (?:với|mức|số|của|tỷ lệ|con số|số liệu|cùng))*|%)\s*$/u

/** Every time that a text names, in order; a text in lower case. */
export function timesIn(lower: string, home: Home): Time[] {
  const found: Time[] = []
  for (const { index } of lower.matchAll(FORM)) {
    if (index < (found.at(-1)?.end ?? 0)) continue
    const time = readTime(lower, index, home)
    if (!time) continue
    const compared = COMPARING.test(lower.slice(Math.max(0, index - 40), index))
    found.push({ ...time, start: index, compared })
  }
  return found
}
