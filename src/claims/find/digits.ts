import { SCALE_WORDS } from '../../lexicon/index.ts'
import { charSet, isOfSetAt } from '../chars.ts'
import type { Numeral } from '../draft.ts'
import { fitsAt, isDigitAt, isLetter, matchAt, passageOf, pastDigits, wordAt } from '../passage.ts'
import { FORMS } from './digit-forms.ts'
import { rowAt } from './unit-rows.ts'

/** Digits with letters that scanners put for them; tried only where one of them touches a digit. */
const SCANNED = /[\dOolI]+(?:[.,][\dOolI]+){0,40}/y
/** Groups of three parted by spaces: "1 234 567". */
const SPACED = /\d{1,3}(?: \d{3}){2,6}(?:,\d+)?(?![\d.,])/y
/** The comma of a decimal lost in scanning: "0 68%". */
const LOST_COMMA = /0 (\d{1,2})(?=%)/y
/** What the three below begin with: knowing letters, each of them takes long to compile, and few reports need one. */
/** A blank behind the decimal comma, the unit glued: "2, 356kg". */
const SPLIT_COMMA_HEAD = /\d{1,3}, \d{1,3}[kghm%t]/y
const SPLIT_COMMA = /(\d{1,3}), (\d{1,3})(?=(?:kg|g|ha|km|m2|m²|m3|%|tấn)(?![\p{L}\d]))/uy
/** A blank inside a group of thousands, a word or a slash before and a word behind: "có 18. 450 hộ", "đạt 7 215,6 tấn/8 000 tấn". */
const SPLIT_GROUP_HEAD = /\d{1,3}\.? \d{3}/y
const SPLIT_GROUP = /(?<=[\p{L}:;] |\p{L} ?\/ ?)(\d{1,3})\.? (\d{3})(?:,(\d{1,2}))?(?= ?[\p{Ll}°])/uy
/** A blank before the decimal comma, or before the point of a group: "95 ,5%", "1 .250 triệu". */
const SPLIT_BEFORE_HEAD = /\d{1,3}(?:\.\d{3})* (?:,\d|\.\d{3})/y
const SPLIT_BEFORE =
  /(\d{1,3}(?:\.\d{3})*)(?: (,)(\d{1,2})| \.(\d{3}))(?=\s?%|\s?(?:triệu|tỷ|tỉ|nghìn|đồng|ha|tấn|km|kg|m2|người|hộ)(?!\p{L}))/uy
/** More digits than any amount of money has: an identifier. */
const MOST_DIGITS = 27

/**
 * The number in digits that begins at a place, or undefined when its marks make no number.
 *
 * A point before three digits groups thousands, a comma is the decimal mark; other marks are read with a remark.
 */
export function readDigits(text: string, at: number): Numeral | undefined {
  const end = pastNumber(text, at)
  const next = text[end]
  if (
    next === ' ' &&
    (text[at] === '0' ||
      isOfSetAt(MARKS, text, end + 1) ||
      (isDigitAt(text, end + 1) && isDigitAt(text, end + 3)))
  ) {
    const slip = readSlip(text, at)
    if (slip) return slip
  }
  if (isOfSetAt(MARKS_OR_SCANNED, text, end)) {
    const scanned = readScanned(text, at) ?? readSlip(text, at)
    if (scanned) return scanned
  }
  return end === at ? readScanned(text, at) : readPlain(text, at, text.slice(at, end))
}

const MARKS = charSet('.,')
/** These marks, and letters that a scanner puts for digits. */
const MARKS_OR_SCANNED = charSet('OolI.,')

/** One past a number with its grouping and decimal marks: "1.201,5"; `at` when no digit stands there. */
function pastNumber(text: string, at: number): number {
  let end = pastDigits(text, at)
  while (end > at && isOfSetAt(MARKS, text, end) && isDigitAt(text, end + 1)) end = pastDigits(text, end + 1)
  return end
}

function readPlain(text: string, at: number, digits: string): Numeral | undefined {
  const spaced = digits.length < 4 && text[at + digits.length] === ' ' ? matchAt(SPACED, text, at) : null
  const printed = spaced?.[0] ?? digits
  return numeral(spaced ? printed.replaceAll(' ', '') : printed, { start: at, end: at + printed.length })
}

/** Slips that are certain because a unit stands glued to the number. */
function readSlip(text: string, at: number): Numeral | undefined {
  const lost = matchAt(LOST_COMMA, text, at)
  if (lost) return slip(`0.${lost[1]}`, { start: at, end: at + lost[0].length }, 'ocr:comma-lost')
  const before = fitsAt(SPLIT_BEFORE_HEAD, text, at) ? matchAt(SPLIT_BEFORE, text, at) : null
  if (before) {
    const whole = before[1]!.replaceAll('.', '')
    const value = before[2] ? `${whole}.${before[3]}` : `${whole}${before[4]}`
    return slip(value, { start: at, end: at + before[0].length }, 'space-inside')
  }
  const group = fitsAt(SPLIT_GROUP_HEAD, text, at) ? matchAt(SPLIT_GROUP, text, at) : null
  if (group && (group[2] === '000' || isUnit(text, at + group[0].length))) {
    const fraction = group[3] ? `.${group[3]}` : ''
    return slip(`${group[1]}${group[2]}${fraction}`, { start: at, end: at + group[0].length }, 'space-inside')
  }
  if (text[at + 1] !== ',' && text[at + 2] !== ',' && text[at + 3] !== ',') return undefined
  const split = fitsAt(SPLIT_COMMA_HEAD, text, at) ? matchAt(SPLIT_COMMA, text, at) : null
  if (!split) return undefined
  return slip(`${split[1]}.${split[2]}`, { start: at, end: at + split[0].length }, 'space-inside')
}

/** A scale, a measure or a counted noun of the lexicon, behind a blank or glued. */
function isUnit(text: string, at: number): boolean {
  const from = text[at] === ' ' ? at + 1 : at
  const behind = passageOf(text.slice(from, from + LONGEST_UNIT))
  return Object.hasOwn(SCALE_WORDS, wordAt(behind.lower, 0) ?? '') || rowAt(behind, 0) !== undefined
}

const LONGEST_UNIT = 40

const slip = (value: string, span: { start: number; end: number }, remark: string): Numeral => ({
  start: span.start,
  end: span.end,
  value: plain(value),
  decimals: value.split('.')[1]?.length ?? 0,
  mark: value.includes('.') ? 'comma' : 'grouped',
  remarks: [remark],
  alternative: undefined,
})

/** Letters that can only be digits: between digits, or before one at the head of a word. */
function readScanned(text: string, at: number): Numeral | undefined {
  const printed = matchAt(SCANNED, text, at)?.[0]
  if (!printed || !/[OolI]/.test(printed) || !/\d/.test(printed)) return undefined
  const kept = printed.replace(/[ol]+$/, '')
  const end = at + kept.length
  if (!/[OolI]/.test(kept) || isLetter(text[end])) return undefined
  const digits = kept.replace(/[Oo]/g, '0').replace(/[lI]/g, '1')
  const remarks = [...new Set(kept.match(/[OolI]/g))].map((c) => `ocr:${c}→${/[lI]/.test(c) ? 1 : 0}`)
  const read = numeral(digits, { start: at, end })
  return read && { ...read, remarks: [...remarks, ...read.remarks] }
}

/** The value of digits with their marks: "1.201,5" → "1201.5". */
function numeral(printed: string, span: { start: number; end: number }): Numeral | undefined {
  if (printed.length > MOST_DIGITS) return undefined
  if (!printed.includes('.') && !printed.includes(','))
    return {
      start: span.start,
      end: span.end,
      value: plain(printed),
      decimals: 0,
      mark: 'none',
      remarks: NO_REMARKS,
      alternative: undefined,
    }
  for (const form of FORMS) {
    if (!form.pattern.test(printed)) continue
    const value = form.value(printed)
    const mark = value.indexOf('.')
    const decimals = mark < 0 ? 0 : value.length - mark - 1
    return {
      start: span.start,
      end: span.end,
      value: plain(value),
      decimals,
      mark: form.mark,
      remarks: form.remarks ?? NO_REMARKS,
      alternative: form.alternative?.(printed),
    }
  }
  return undefined
}

const NO_REMARKS: readonly string[] = []

/** Without zeros at the head: "05" → "5", "00.5" → "0.5". */
function plain(value: string): string {
  let from = 0
  while (value[from] === '0' && isDigitAt(value, from + 1)) from++
  return from === 0 ? value : value.slice(from)
}
