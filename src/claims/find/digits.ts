import { charSet, isOfSetAt } from '../chars.ts'
import type { Numeral } from '../draft.ts'
import { isDigitAt, isLetter, matchAt, passageOf, pastDigits } from '../passage.ts'
import { FORMS, plain } from './digit-forms.ts'
import { readSlip } from './digit-slips.ts'
import { rowAt } from './unit-rows.ts'

/** Digits with letters that scanners put for them; tried only where one of them touches a digit. */
const SCANNED = /[\dOolI]+(?:[.,][\dOolI]+){0,40}/y
/** Groups of three parted by spaces: "1 234 567". */
const SPACED = /\d{1,3}(?: \d{3}){2,6}(?:,\d+)?(?![\d.,])/y
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

/** "1l hộ" are eleven, "5l dầu" are litres. */
function countsBehind(text: string, end: number): boolean {
  if (text[end] !== ' ') return false
  const row = rowAt(passageOf(text.slice(end + 1, end + LONGEST_NOUN)), 0)
  return row?.dimension === 'count' && row.surface !== 'nước' && COUNTED.has(row.group ?? '')
}

const LONGEST_NOUN = 24
/** Sorts of nouns that no measure of a liquid stands before. */
const COUNTED: ReadonlySet<string> = new Set([
  'people',
  'households',
  'places',
  'bodies',
  'schools',
  'cases',
  'papers',
  'events',
  'visits',
  'criteria',
])

/** Letters that can only be digits: between digits, or before one at the head of a word. */
function readScanned(text: string, at: number): Numeral | undefined {
  const printed = matchAt(SCANNED, text, at)?.[0]
  if (!printed || !/[OolI]/.test(printed) || !/\d/.test(printed)) return undefined
  const kept =
    /[ol]$/.test(printed) && !countsBehind(text, at + printed.length)
      ? printed.replace(/[ol]+$/, '')
      : printed
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
