import { QUARTER_CUES, SPAN_CUES } from '../../lexicon/time-words.ts'
import type { PeriodDraft } from '../draft.ts'
import { isDigitAt, lastWords, matchAt, type Passage, signBehind, skipBlanks } from '../passage.ts'
import { bySurface, rowBefore } from '../phrase-before.ts'
import { monthsOf, two } from './calendar.ts'
import { yearOf } from './date-scanned.ts'
import { rowAt } from './unit.ts'

const QUARTERS: Readonly<Record<string, number>> = {
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
  '1': 1,
  '2': 2,
  '3': 3,
  '4': 4,
}
const OF_YEAR = '(?:\\s?[/–-]\\s?|,? (?:của )?(?:năm )?)((?:19|20)\\d{2})(?!\\d)'
const MONTHS = new RegExp(`(\\d{1,2}) tháng (đầu|cuối)(?: của)?(?: năm)?(?:${OF_YEAR})?`, 'y')
const MONTHS_OF_YEAR = new RegExp(`(\\d{1,2}) tháng${OF_YEAR}`, 'y')
/** "6T/2024", "9T đầu năm 2024": the months of the year so far, as heads of tables cut them short. */
const SHORT_MONTHS = /([1-9]|1[01])(?:T|th)\.?(?:\s?[/-]\s?| ?đầu năm | )?((?:19|20)\d{2})(?![\d/]|[.,]\d)/y
/** A lorry "6T 2024 kg" has no months: without a sign between, no unit stands behind. */
const isOfMonths = (short: RegExpMatchArray, passage: Passage, at: number): boolean =>
  Number(short[1]) < 12 &&
  (/[/đ-]/.test(short[0]) || rowAt(passage, skipBlanks(passage.text, at + short[0].length)) === undefined)

/** "thu ngân sách 9 tháng đạt": the months of the year so far, whose result follows. */
const MONTHS_DONE = /([369]) tháng(?= (?:đạt|ước|thực hiện)(?!\p{L}))/uy
/** "tính chung 9 tháng tăng 6,9%": the months of the year so far, whatever follows. */
const SO_FAR = /(?:tính chung|lũy kế|luỹ kế|cộng dồn) $/
const MONTHS_SO_FAR = /(\d{1,2}) tháng(?!\p{L})/uy
/** Words that make a duration of months: "sau 6 tháng đạt 2 kg". */
const LASTING = /(?:sau|mỗi|cứ|suốt|hơn|gần|khoảng|qua|từ|đến|-|–) $/
const QUARTER = new RegExp(`0?(\\d)(?!\\d|[.,]\\d)(?:${OF_YEAR})?`, 'y')
const YEARS = /((?:1[89]|20)\d{2})\s?[-–/]\s?((?:19|20)\d{2}|\d{2})(?!\d)/y
const YEARS_JOIN = ' -–/'
const ROMAN_QUARTER = new RegExp(`(iv|i{1,3})(?![\\p{L}\\d])(?:${OF_YEAR})?`, 'uy')

const SPANS = bySurface(SPAN_CUES.map((surface) => ({ surface })))
const QUARTER_WORDS = bySurface(QUARTER_CUES.map((surface) => ({ surface })))

/** The period whose digits begin at a place: "6 tháng đầu năm 2024", "2021-2025", "quý 2/2024". */
export function readPeriod(passage: Passage, at: number, floor: number): PeriodDraft | undefined {
  return readMonths(passage, at) ?? readQuarter(passage, at, floor) ?? readYears(passage, at, floor)
}

function readMonths(passage: Passage, at: number): PeriodDraft | undefined {
  const { text, lower } = passage
  const digits = isDigitAt(lower, at + 1) ? 2 : 1
  const short = 'Tt'.includes(text[at + digits] ?? ' ') ? matchAt(SHORT_MONTHS, text, at) : null
  if (short && isOfMonths(short, passage, at))
    return monthsPeriod({ start: at, end: at + short[0].length }, short[2]!, [1, Number(short[1])])
  if (!lower.startsWith(' tháng', at + digits)) return undefined
  const match =
    matchAt(MONTHS, lower, at) ??
    matchAt(MONTHS_OF_YEAR, lower, at) ??
    (lastWords(LASTING, lower.slice(Math.max(0, at - 8), at)) ? null : matchAt(MONTHS_DONE, lower, at)) ??
    (lastWords(SO_FAR, lower.slice(Math.max(0, at - 13), at)) ? matchAt(MONTHS_SO_FAR, lower, at) : null)
  if (!match) return undefined
  const count = Number(match[1])
  const last = match[2] === 'cuối'
  const year = match[3] ?? (match[2]?.length === 4 && match[2] !== 'cuối' ? match[2] : 'XXXX')
  if (count < 1 || count > 11) return undefined
  const trimmed = match[0].replace(/[\s/,]+$/, '')
  return monthsPeriod({ start: at, end: at + trimmed.length }, year, last ? [13 - count, 12] : [1, count])
}

/** Months of a year as a period: halves and quarters by their names, others by their ends. */
export function monthsPeriod(
  span: { start: number; end: number },
  year: string,
  [first, last]: readonly [number, number],
): PeriodDraft {
  const [from, to] = monthsOf(year, first, last)
  const count = last - first + 1
  const name =
    count === 6 && (first === 1 || first === 7)
      ? `${year}-S${first === 1 ? 1 : 2}`
      : count === 3 && first % 3 === 1
        ? `${year}-Q${(first + 2) / 3}`
        : `${year}-${two(first)}/${year}-${two(last)}`
  return { what: 'period', ...span, from, to, period: name }
}

function readQuarter(passage: Passage, at: number, floor: number): PeriodDraft | undefined {
  const cue = rowBefore(QUARTER_WORDS, passage, { at, floor })
  const match = cue && matchAt(QUARTER, passage.lower, at)
  return match ? quarterOf(match, cue.start) : undefined
}

/** The quarter that begins with a Roman number at a place: "II/2024" behind "quý". */
export function readRomanQuarter({ lower }: Passage, at: number, start: number): PeriodDraft | undefined {
  const match = matchAt(ROMAN_QUARTER, lower, at)
  return match ? quarterOf(match, start) : undefined
}

function quarterOf(match: RegExpExecArray, start: number): PeriodDraft | undefined {
  const quarter = QUARTERS[match[1]!]
  if (quarter === undefined) return undefined
  return monthsPeriod({ start, end: match.index + match[0].length }, match[2] ?? 'XXXX', [
    quarter * 3 - 2,
    quarter * 3,
  ])
}

/** "giai đoạn 2016 đến 2020": behind a word for a span no dash is needed. */
const YEARS_UNTIL = /((?:19|20)\d{2}) (?:đến|tới) (?:năm )?((?:19|20)\d{2})(?!\d)/y

/** Two years with a dash: "2021-2025", "2023-24" behind "năm học". */
function readYears(passage: Passage, at: number, floor: number): PeriodDraft | undefined {
  const scanned = scannedYears(passage, at, floor)
  if (scanned) return scanned
  if (!isDigitAt(passage.text, at + 3) || !YEARS_JOIN.includes(signBehind(passage.text, at))) return undefined
  const cue = rowBefore(SPANS, passage, { at, floor })
  const match =
    matchAt(YEARS, passage.text, at) ?? (cue ? matchAt(YEARS_UNTIL, passage.lower, at) : undefined)
  if (!match) return undefined
  const [, from = '', short = ''] = match
  const to = short.length === 2 ? from.slice(0, 2) + short : short
  const end = at + match[0].length
  if (Number(to) <= Number(from) || (short.length === 2 && !cue)) return undefined
  if (match[0].includes('/') && !cue && rowAt(passage, end + 1)) return undefined
  return { what: 'period', start: cue?.start ?? at, end, from, to, period: `${from}/${to}` }
}

/** "giai đoạn 2O21 - 2025": behind a word for a span, years some of whose digits were scanned as letters. */
const SCANNED_YEARS = /([12][\dOolI]{3})\s?[-–]\s?([12][\dOolI]{3})(?![\p{L}\d])/uy

function scannedYears(passage: Passage, at: number, floor: number): PeriodDraft | undefined {
  if (isDigitAt(passage.text, at + 1) && isDigitAt(passage.text, at + 2) && isDigitAt(passage.text, at + 3))
    return undefined
  const match = matchAt(SCANNED_YEARS, passage.text, at)
  const cue = match && rowBefore(SPANS, passage, { at, floor })
  if (!cue) return undefined
  const [from, to] = [yearOf(match[1] ?? ''), yearOf(match[2] ?? '')]
  if (from === undefined || to === undefined || to <= from) return undefined
  return { what: 'period', start: cue.start, end: at + match[0].length, from, to, period: `${from}/${to}` }
}
