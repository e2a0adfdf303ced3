import { lastWords, matchAt, type Passage } from '../passage.ts'
import { type DateParts, edtf } from './calendar.ts'

/** Days that one month serves: "10 đến ngày 15/8/2024", "1, 2 và 3/5", "14 và 15 tháng 6 năm 2024". */
const LISTED =
  /(\d{1,2})(?=(?:(?:,|;| và| đến| tới| rạng sáng|\s?[-–])\s?(?:hết )?(?:ngày )?\d{1,2}(?!\d)){1,8}(?:\/(\d{1,2})(?:\/(\d{4}))?(?![\d/]|[.,]\d)| tháng (\d{1,2})(?:,? năm (\d{4}))?(?!\d)))/y
/** "từ 01/7 đến 30/9/2024": the first day of a period whose year stands behind its last. */
const FIRST_OF_PERIOD =
  /(\d{1,2})\/(\d{1,2})(?=(?: đến | tới |\s?[-–]\s?)(?:hết )?(?:ngày )?\d{1,2}\/\d{1,2}\/\d{4}(?!\d))/y
/** "từ 14-17/10", "từ 30/11-02/12": a span of days without its year. */
const SPAN = /(\d{1,2})(?:\/(\d{1,2}))?\s?[-–]\s?(\d{1,2})\/(\d{1,2})(?![\d/]|[.,]\d|\s?\p{L})/uy
/** Signs behind the day with which the list or the span goes on. */
const SIGNS = ',;/-– '
const OPENS = /(?:^|[^\p{L}])(?:ngày|đêm) (?:[^.;:()]{0,24})$/u
const FROM = /từ $/

/** The date of a bare day, by the sign behind it, whose month stands behind further days; undefined for other numbers. */
export function listedDay(
  { lower }: Passage,
  at: number,
  sign: string,
): { date: string; end: number } | undefined {
  if (!SIGNS.includes(sign)) return undefined
  const first = sign === '/' ? matchAt(FIRST_OF_PERIOD, lower, at) : null
  if (first) return dated({ day: Number(first[1]), month: Number(first[2]) }, at + first[0].length)
  const before = lower.slice(Math.max(0, at - 30), at)
  const isFrom = lastWords(FROM, before) !== null
  if (!isFrom && !before.includes('ngày ') && !before.includes('đêm ')) return undefined
  const span = isFrom ? spanFrom(lower, at) : undefined
  if (span) return span
  const match = matchAt(LISTED, lower, at)
  if (!match) return undefined
  const year = match[3] ?? match[5]
  if (!OPENS.test(before) && !(year && isFrom)) return undefined
  const parts = { day: Number(match[1]), month: Number(match[2] ?? match[4]) }
  return dated(year ? { ...parts, year: Number(year) } : parts, at + match[1]!.length)
}

/** The first day of a span whose last day comes after it, up to the end of the span. */
function spanFrom(lower: string, at: number): { date: string; end: number } | undefined {
  const match = matchAt(SPAN, lower, at)
  if (!match) return undefined
  const [day, month, last, until] = [match[1], match[2] ?? match[4], match[3], match[4]].map(Number)
  const ends = edtf({ day: last!, month: until! })
  const goesOn = month! < until! || (month === until && day! < last!)
  return ends && goesOn ? dated({ day: day!, month: month! }, at + match[0].length) : undefined
}

function dated(parts: DateParts, end: number): { date: string; end: number } | undefined {
  const date = edtf(parts)
  return date === undefined ? undefined : { date, end }
}
