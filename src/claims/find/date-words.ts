import type { Draft } from '../draft.ts'
import { landmarksOf } from '../landmarks.ts'
import { isDigitAt, matchAt, type Passage } from '../passage.ts'
import { edtf } from './calendar.ts'
import { monthsPeriod } from './period.ts'
import { readWords } from './words.ts'

const ONES = 'một|hai|ba|tư|bốn|năm|sáu|bảy|bẩy|tám|chín'
const MONTHS: ReadonlyMap<string, number> = new Map(
  'giêng=1|một=1|hai=2|ba=3|tư=4|bốn=4|năm=5|sáu=6|bảy=7|bẩy=7|tám=8|chín=9|mười=10|mười một=11|mười hai=12|chạp=12'
    .split('|')
    .map((row) => [row.split('=')[0]!, Number(row.split('=')[1])]),
)
/** What is told by words: a month behind a day or before a year, a half of a year, a quarter, a year. */
const OPENS =
  /(?:tháng (?:\d{1,2}|mười (?:một|hai)|mười|giêng|chạp|(?:một|hai|ba|tư|bốn|năm|sáu|bảy|bẩy|tám|chín))|nửa (?:đầu|cuối|sau)(?: của)? năm|qu[ýí] (?:một|hai|ba|bốn|tư)|năm (?:một|hai) (?:nghìn|ngàn))(?!\p{L})/uy
const YEAR = /(?:,? năm |\/| )((?:19|20)\d{2})(?!\d)/y
const DAY = new RegExp(
  `(?:^|[^\\p{L}])(ngày (?:mùng |mồng )?(\\d{1,2}|(?:(?:${ONES}|mười|mươi|mốt|lăm|nhăm)(?: |$)){1,3}) ?)$`,
  'u',
)

/** Dates and periods of a passage that words tell: "ngày hai tháng chín năm 1945", "nửa đầu năm 2024". */
export function findWordedDates(passage: Passage): Draft[] {
  const found: Draft[] = []
  let floor = 0
  for (const at of landmarksOf(passage).date) {
    const printed = at < floor || isDigitAt(passage.lower, at - 1) ? null : matchAt(OPENS, passage.lower, at)
    if (!printed) continue
    floor = at + printed[0].length
    const draft = readAt(passage, at, printed[0])
    if (draft) found.push(draft)
  }
  return found
}

function readAt(passage: Passage, at: number, printed: string): Draft | undefined {
  const end = at + printed.length
  if (printed.startsWith('tháng')) return readMonth(passage, { at, end }, printed.slice(6))
  if (printed.startsWith('năm')) return readYear(passage, at)
  const year = matchAt(YEAR, passage.lower, end)
  const span = { start: at, end: end + (year?.[0].length ?? 0) }
  if (printed.startsWith('nửa'))
    return monthsPeriod(span, year?.[1] ?? 'XXXX', printed.includes('đầu') ? [1, 6] : [7, 12])
  const quarter = MONTHS.get(printed.slice(4))!
  return monthsPeriod(span, year?.[1] ?? 'XXXX', [quarter * 3 - 2, quarter * 3])
}

/** A month; day or month, one at least, is a word, and a month alone is none: "Cách mạng tháng Tám". */
function readMonth(
  passage: Passage,
  { at, end }: { at: number; end: number },
  name: string,
): Draft | undefined {
  const isWord = MONTHS.has(name)
  const near = passage.lower.slice(Math.max(0, at - 32), at)
  if (!isWord && /\d ?$/.test(near)) return undefined
  const before = near.includes('ngày ') ? DAY.exec(near) : null
  const year = matchAt(YEAR, passage.lower, end) ?? wordedYear(passage, end)
  const day = before ? dayOf(before[2]!.trim()) : undefined
  if (!isWord && !(before && /^\D/.test(before[2]!))) return undefined
  if (day === undefined && !year) return undefined
  const date = edtf({
    ...(day === undefined ? {} : { day }),
    month: MONTHS.get(name) ?? Number(name),
    ...(year ? { year: Number(year[1]) } : {}),
  })
  if (date === undefined) return undefined
  const start = at - (day === undefined ? 0 : before![1]!.length)
  return { what: 'date', start, end: end + (year?.[0].length ?? 0), date, remarks: [] }
}

function dayOf(printed: string): number | undefined {
  if (/^\d/.test(printed)) return Number(printed)
  const words = printed.split(' ')
  if (words.length === 1 && words[0] === 'năm') return 5
  if (words.length === 1 && words[0] === 'tư') return 4
  const read = readWords(words, 0)
  return read && read.count === words.length ? Number(read.value) : undefined
}

/** " năm một nghìn chín trăm bốn mươi lăm" as its print and its year. */
function wordedYear({ lower }: Passage, at: number): readonly [string, string] | undefined {
  const lead = matchAt(/,? năm /y, lower, at)
  if (!lead) return undefined
  const from = at + lead[0].length
  const words = lower.slice(from, from + 70).match(/\p{L}+/gu) ?? []
  const read = readWords(words, 0)
  if (!read || !/^[12]\d{3}$/.test(read.value)) return undefined
  return [lower.slice(at, from) + words.slice(0, read.count).join(' '), read.value]
}

function readYear(passage: Passage, at: number): Draft | undefined {
  if (/[\d\p{L}] $/u.test(passage.lower.slice(at - 2, at)) && /\d $/.test(passage.lower.slice(at - 2, at)))
    return undefined
  const year = wordedYear({ ...passage, lower: ` ${passage.lower.slice(at, at + 80)}` }, 0)
  return year && { what: 'date', start: at, end: at + year[0].length - 1, date: year[1], remarks: [] }
}
