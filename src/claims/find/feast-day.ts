import type { DateDraft } from '../draft.ts'
import { matchAt, type Passage } from '../passage.ts'
import { edtf } from './calendar.ts'
import { rowAt } from './unit.ts'

const DAY = /(\d{1,2})[/-](\d{1,2})(?!\d|[/%]|[.,]\d)/y
/** A day with a name of its own: "Ngày Nhà giáo Việt Nam 20/11", "ngày Quốc khánh 2/9". */
const NAMED =
  /(?:^|[^\p{L}])(?:[Nn]gày(?: hội| lễ)? \p{Lu}[^,.;:()\d]{2,60}|Quốc khánh|Cách mạng|Quốc tế (?:Lao động|Phụ nữ)|Tết Dương lịch|[Ll]ễ hội|nghỉ lễ) $/u
/** Words of such names: before most days there is none. */
const NAMING = /gày|Quốc|Cách mạng|Tết|ễ hội|lễ/

const isNamed = (before: string): boolean => NAMING.test(before) && NAMED.test(before)

/** A day behind another: "ngày 30/4 và 01/5", "dịp lễ 30/4 - 1/5". */
const SECOND =
  /(?:ngày|lễ|kỷ niệm|mừng|dịp|sinh nhật)[^,.;:\d]{0,30}(?: ?\d{1,2}\/\d{1,2}(?:\s?[-–]\s?|,? và |, ?|; ?)){1,5}$/

/** What ends such words: before most days there is none. */
const AFTER_DAY = /\/\d{1,2}(?:\s?[-–]\s?|,? và |, ?|; ?)$/

const isSecond = (before: string): boolean => AFTER_DAY.test(before) && SECOND.test(before)

/** A day and month that a feast, or another day before it, gives away; undefined for a share of a whole. */
export function feastDay(passage: Passage, at: number): DateDraft | undefined {
  const match = matchAt(DAY, passage.text, at)
  if (!match) return undefined
  const end = at + match[0].length
  const named = isNamed(passage.text.slice(Math.max(0, at - 80), at))
  if (!named && !isSecond(passage.lower.slice(Math.max(0, at - 60), at))) return undefined
  if (passage.text[end] === ' ' && rowAt(passage, end + 1)?.dimension === 'count') return undefined
  const date = edtf({ day: Number(match[1]), month: Number(match[2]) })
  return date === undefined ? undefined : { what: 'date', start: at, end, date, remarks: [] }
}
