/** What stands between a count and its list. */
import { isTime } from '../context/measured.ts'
import type { Mention } from '../discourse/index.ts'

/** "02 xã chưa qua 21 ngày là A và B", "03 xã chưa đạt 15 tiêu chí là …": an amount that only says which ones are meant. */
export const isQualifier = ({ claim, lead }: Mention): boolean =>
  isTime(claim) || /(?:^|\s)(?:đạt|đủ|qua|quá|vượt|trên|dưới|từ)$/u.test(lead)

/** Words that open a list of all: not "là", which also says what each is, nor a colon alone. */
export const isOfAll = (opening: string): boolean =>
  /(?<!\p{L})(?:gồm(?: có)?|đó là|cụ thể là|như sau|sau đây)[\s:]*$/u.test(opening)

/** Whether a list opens with a mark, by which its items are counted, not by commas. */
export const startsWithMark = (text: string): boolean => /^\s*(?:\(?[1ia]\)|một là|thứ nhất)/u.test(text)

/** "…, một là bà con ta đi lao động, làm việc ở nước ngoài. Hai là …", "Việt Nam là một trong những nước …": the first item alone, or none. */
export const opensOther = (opening: string, behind: string): boolean =>
  /(?<!\p{L})(?:một|thứ nhất) là\s*$/u.test(opening) || /^\s*một trong(?!\p{L})/u.test(behind)
