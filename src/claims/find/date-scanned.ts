import type { DatePart } from '../../lexicon/date-cues.ts'
import type { DateDraft } from '../draft.ts'
import { matchAt, type Passage } from '../passage.ts'
import { edtf } from './calendar.ts'

/** A date behind "ngày" some of whose digits a scanner took for letters: "l5/3/2021", "28/O6/2022", "0l tháng 7 năm 2O20". */
const SCANNED =
  /([\dOolI]{1,2})(?:([/.-])([\dOolI]{1,2})\2| tháng ([\dOolI]{1,2}) năm )([12][\dOolI]{3})(?![\p{L}\d])/uy

/** A month of a year behind "tháng": "O6/2024", "l0 năm 2O23". */
const SCANNED_MONTH = /([\dOolI]{1,2})(?:\/| năm )([12][\dOolI]{3})(?![\p{L}\d/])/uy

/** A year behind "năm": "2O24", "202l". */
const SCANNED_YEAR = /([12][\dOolI]{3})(?![\p{L}\d])/uy

/** A year of this century or the last whose digits may be letters; undefined for other digits. */
export function yearOf(printed: string): string | undefined {
  const year = printed.replace(/[Oo]/g, '0').replace(/[lI]/g, '1')
  return /^(?:19|20)\d{2}$/.test(year) ? year : undefined
}

/** The date of such digits, told in a remark; undefined where they are no date, or hold no letter. */
export function scannedDate(
  { text }: Passage,
  at: number,
  { start, row }: { start: number; row: { part: DatePart } },
): DateDraft | undefined {
  if (row.part === 'year') return scannedYear(text, at, start)
  const isMonth = row.part === 'month'
  const match = matchAt(isMonth ? SCANNED_MONTH : SCANNED, text, at)
  if (!match) return undefined
  const [printed, day, , month, wordedMonth, year] = isMonth
    ? [match[0], '', '', match[1], '', match[2]]
    : match
  const parts = [day, month ?? wordedMonth, year].map((part) => part ?? '')
  const letters = new Set(parts.join('').match(/[OolI]/g))
  const [d, m, y] = parts.map((part) => Number(part.replace(/[Oo]/g, '0').replace(/[lI]/g, '1')))
  const date = edtf({ ...(isMonth ? {} : { day: d! }), month: m!, year: y! })
  if (letters.size === 0 || date === undefined) return undefined
  return { what: 'date', start, end: at + printed.length, date, remarks: remarksOn(letters) }
}

function scannedYear(text: string, at: number, start: number): DateDraft | undefined {
  const printed = matchAt(SCANNED_YEAR, text, at)?.[0] ?? ''
  const letters = new Set(printed.match(/[OolI]/g))
  const date = letters.size > 0 ? yearOf(printed) : undefined
  return date === undefined
    ? undefined
    : { what: 'date', start, end: at + printed.length, date, remarks: remarksOn(letters) }
}

const remarksOn = (letters: ReadonlySet<string>): string[] =>
  [...letters].map((letter) => `ocr:${letter}→${/[lI]/.test(letter) ? 1 : 0}`)
