import { DIGIT_WORDS } from '../../lexicon/index.ts'
import { BEFORE_MONTH_NAMES, BEHIND_DATE_WORDS, MONTH_WORDS } from '../../lexicon/time-words.ts'
import type { Draft } from '../draft.ts'
import { landmarksOf } from '../landmarks.ts'
import { fitsAt, isDigitAt, matchAt, type Passage } from '../passage.ts'
import { edtf } from './calendar.ts'
import { monthsPeriod } from './period.ts'
import { readWords } from './words.ts'
import { wordedYear } from './year-words.ts'

const ONES = 'một|hai|ba|tư|bốn|năm|sáu|bảy|bẩy|tám|chín'
const MONTHS: ReadonlyMap<string, number> = new Map(Object.entries(MONTH_WORDS))
/** What is told by words: a month behind a day or before a year, a half of a year, a quarter, a year. */
const OPENS =
  /(?:tháng (?:\d{1,2}|mười (?:một|hai)|mười|giêng|chạp|(?:một|hai|ba|tư|bốn|năm|sáu|bảy|bẩy|tám|chín))|nửa (?:đầu|cuối|sau)(?: của)? năm|qu[ýí] (?:một|hai|ba|bốn|tư)|năm (?:một|hai) (?:nghìn|ngàn|không|một|hai|ba|bốn|năm|sáu|bảy|bẩy|tám|chín))(?!\p{L})/uy
const YEAR = /(?:,? năm |\/| )((?:19|20)\d{2})(?!\d)/y
const DAY = new RegExp(
  `(?:^|[^\\p{L}\\d.,])(?<all>(?<cue>ngày (?:mùng |mồng )?|mùng |mồng )?(?<day>\\d{1,2}|(?:(?:${ONES}|mười|mươi|mốt|lăm|nhăm)(?: |$)){1,3}) ?)$`,
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

/** A month; day or month, one at least, is a word, and a month with nothing before it is one only where no noun follows: "tháng ba lần". */
function readMonth(
  passage: Passage,
  { at, end }: { at: number; end: number },
  name: string,
): Draft | undefined {
  const isWord = MONTHS.has(name)
  const day = dayBefore(passage, at, isWord)
  const year = matchAt(YEAR, passage.lower, end) ?? wordedYear(passage.lower, end)
  if (day === undefined ? !isWord || /\d ?$/.test(passage.lower.slice(at - 2, at)) : !isWord && !day.isWord)
    return undefined
  const isCued = year !== undefined || day?.isCued === true
  if (!isCued && !standsAlone(passage, at, { end, name, day: day?.day })) return undefined
  const date = edtf({
    ...(day === undefined ? {} : { day: day.day }),
    month: MONTHS.get(name) ?? Number(name),
    ...(year ? { year: Number(year[1]) } : {}),
  })
  if (date === undefined) return undefined
  return { what: 'date', start: day?.start ?? at, end: end + (year?.[0].length ?? 0), date, remarks: [] }
}

interface Day {
  readonly day: number
  readonly start: number
  /** Whether it is printed as a word, and whether "ngày" or "mùng" says what it is. */
  readonly isWord: boolean
  readonly isCued: boolean
}

/** The day right before a month: "ngày hai", "mồng 2"; alone before a month in words no number of months: "hai mươi tư", "24". */
function dayBefore({ lower }: Passage, at: number, ofWord: boolean): Day | undefined {
  const near = lower.slice(Math.max(0, at - 32), at)
  const { all = '', cue, day: printed = '' } = (near.endsWith(' ') && DAY.exec(near)?.groups) || {}
  const isCued = cue !== undefined
  const day = all !== '' && (isCued || ofWord) ? dayOf(printed.trim()) : undefined
  if (day === undefined || (!isCued && (day <= MONTHS_OF_YEAR || day > DAYS))) return undefined
  return { day, start: at - all.length, isWord: !/^\d/.test(printed), isCued }
}

const [MONTHS_OF_YEAR, DAYS] = [12, 31]

/** "hai mươi tư tháng bảy", "từ tháng tư đến tháng sáu": a month without more, where the sentence goes on with nothing that is counted. */
function standsAlone(
  { text, lower }: Passage,
  at: number,
  { end, name, day }: { readonly end: number; readonly name: string; readonly day: number | undefined },
): boolean {
  if (AMBIGUOUS.has(name) || !fitsAt(ENDS_DATE, lower, end)) return false
  // "Cách mạng tháng Tám" is a name, and what opens a sentence is of every year: "Tháng ba là tháng thanh niên".
  if (text.slice(at, end) !== lower.slice(at, end)) return false
  return day !== undefined || !BEFORE_NAME.test(lower.slice(Math.max(0, at - 14), at))
}

/** Months whose names count or name something else as often: "tháng một lần", "tháng năm 2024". */
const AMBIGUOUS: ReadonlySet<string> = new Set(['một', 'năm'])
/** A comma or "và" before a number in words goes on with a list: "tháng bảy, tám triệu đồng". */
const ENDS_DATE = new RegExp(
  `$|[.;:)]|,(?! (?:${ONES}|mười)(?!\\p{L}))| (?:${BEHIND_DATE_WORDS.join('|')})(?!\\p{L})| và tháng(?!\\p{L})| [-–]`,
  'uy',
)
const BEFORE_NAME = new RegExp(`(?<!\\p{L})(?:${BEFORE_MONTH_NAMES.join('|')}) $`, 'u')

function dayOf(printed: string): number | undefined {
  if (/^\d/.test(printed)) return Number(printed)
  const words = printed.split(' ')
  if (words.length === 1 && words[0] === 'năm') return 5
  if (words.length === 1 && words[0] === 'tư') return 4
  const [tens, ones] = words.map((word) => DIGIT_WORDS[word])
  if (words.length === 2 && tens && ones) return tens * 10 + ones
  const read = readWords(words, 0)
  return read && read.count === words.length ? Number(read.value) : undefined
}

function readYear(passage: Passage, at: number): Draft | undefined {
  if (/(?:mỗi|hằng|hàng|từng) $/u.test(passage.lower.slice(Math.max(0, at - 6), at))) return undefined
  if (/[\d\p{L}] $/u.test(passage.lower.slice(at - 2, at)) && /\d $/.test(passage.lower.slice(at - 2, at)))
    return undefined
  const year = wordedYear(` ${passage.lower.slice(at, at + 80)}`, 0)
  return year && { what: 'date', start: at, end: at + year[0].length - 1, date: year[1], remarks: [] }
}
