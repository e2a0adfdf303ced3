import type { LabelRow } from '../../lexicon/index.ts'
import { DEDICATED_LABELS, HOUSE_LABELS, NORM_LABELS } from '../../lexicon/labels.ts'
import { matchAt, type Passage } from '../passage.ts'

/** A plain number of a name: "249", "06", "2.1"; with a letter behind ("3a") it still names. */
const NAME = /\d{1,4}(?:\.\d{1,2})*(?:[a-zđ](?![\p{L}\d]))?(?![.,]?\d|\s?%|\s?\/\s?\d)/uy
/** The number of a norm with its year and its body: "ISO 9001:2015", "QCVN 40:2011/BTNMT". */
const NORM = /\d[\d.]*(?:[:-]\d+)*(?:\/[\p{Lu}\d-]+)?/uy
/** "bậc 3/7" is the third of seven grades. */
const GRADE = /\d{1,2}(?:\/\d{1,2})?(?![\d%.])/y
/** "xếp loại mức 2": levels are few, and "ở mức 45" is a figure. */
const LEVEL = /[1-5](?![\d%]|[.,]\d|\s?%|\s?[/–-]\s?\d)/y
/** How the number behind a label is printed: a grade, a rank and a house may have a slash. */
export function formOf({ surface, as }: LabelRow): RegExp {
  if (surface === 'bậc') return GRADE
  if (surface === 'mức') return LEVEL
  if (as === 'ordinal' && surface !== 'giải') return RANK
  return HOUSE_LABELS.has(surface) ? HOUSE : NAME
}

const HOUSE = /\d{1,4}[a-zđ]?(?:\/\d{1,4}[a-zđ]?){0,4}(?![\p{L}\d%]|[.,]\d)/iuy
/** "xếp thứ 15/63": the rank among so many; "bệnh nhân thứ 1.024" is grouped. */
const RANK =
  /(?:\d{1,3}\.\d{3}|\d{1,4}(?:\.\d{1,2})*)(?:[a-zđ](?![\p{L}\d]))?(?:\s?\/\s?(?:tổng số )?\d{1,3}(?![\d/]))?(?![.,]?\d|\s?%|\s?\/\s?\d)/uy

/** The number of a norm at a place, or a day that a street, a school or a works is named after: "đường 30/4"; else null. */
export function namedForm(passage: Passage, at: number, surface: string): string | undefined {
  if (NORM_LABELS.has(surface)) return matchAt(NORM, passage.text, at)?.[0]
  if (!DEDICATED_LABELS.has(surface)) return undefined
  return (matchAt(FEAST, passage.lower, at) ?? matchAt(WORDED_DAY, passage.lower, at))?.[0]
}

const FEAST =
  /(?:30[/-]0?4|0?1[/-]0?5|19[/-]0?8|0?2[/-]0?9|0?3[/-]0?2|26[/-]0?3|0?8[/-]0?3|27[/-]0?7|22[/-]12|20[/-]1[01]|10[/-]10|15[/-]0?5|0?2[/-]0?4|16[/-]0?4|29[/-]0?3|19[/-]0?5|0?7[/-]0?5|23[/-]0?9|0?6[/-]0?1)(?![\d/%]|[.,]\d|\s?(?:trường|xã|hộ|người|thôn|đơn vị|công ty|tuyến)(?!\p{L}))/uy
const WORDED_DAY = /\d{1,2} tháng \d{1,2}(?!\d| năm)/y
