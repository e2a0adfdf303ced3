import { charSet, isOfSetAt } from '../chars.ts'
import { type Draft, isBare, LONGEST_RUN } from '../draft.ts'
import { isDigitAt, isOfWordAt, matchAt, type Passage } from '../passage.ts'
import { readCitation } from './citation.ts'
import { readDate } from './date.ts'
import { findWordedDates } from './date-words.ts'
import { readMixedNumber } from './mixed-number.ts'
import { readNoFigure } from './no-figure.ts'
import { readFigure } from './number.ts'
import { findNumberWords } from './number-words.ts'
import { readLabel } from './ordinal.ts'
import { readPeriod } from './period.ts'
import { findRoman } from './roman.ts'

/** One notation: reads what begins with the digit at a place, or says that it is none of its own. */
type Read = (passage: Passage, at: number, floor: number) => Draft | undefined

/** Notations that begin with a digit, the first that reads it. A plain number comes last. */
const NOTATIONS: readonly Read[] = [
  readNoFigure,
  readCitation,
  readMixedNumber,
  readPeriod,
  readDate,
  readLabel,
  readFigure,
]

/** What every notation finds in a passage, in reading order, without overlaps; what is no figure included. */
export function find(passage: Passage): Draft[] {
  const digits = findDigits(passage)
  const words = [...findNumberWords(passage), ...findRoman(passage), ...findWordedDates(passage)]
  if (words.length === 0) return digits
  return withoutOverlaps(digits, words.sort(byPlace))
}

function findDigits(passage: Passage): Draft[] {
  const found: Draft[] = []
  const { text } = passage
  let [floor, run] = [0, 0]
  for (let at = 0; at < text.length; at++) {
    if (!isDigitAt(text, at)) continue
    const draft = readAt(passage, scannedStart(text, at), floor)
    run = isBare(draft) && draft.start - floor < 3 ? run + 1 : 0
    if (run < LONGEST_RUN) found.push(draft)
    else if (run === LONGEST_RUN) found.length -= LONGEST_RUN - 1
    floor = Math.max(draft.end, at + 1)
    if (run >= LONGEST_RUN) floor = Math.max(floor, lastOfDump(text, floor))
    at = floor - 1
  }
  return found
}

/** Digits and the marks between them. */
const DUMP = /[\d /.,;:()+-]*/y

/** Start of the last number of a dump that goes on from a place: what stands behind may yet give it a unit. */
function lastOfDump(text: string, from: number): number {
  let at = from + matchAt(DUMP, text, from)![0].length
  while (at > from && !isDigitAt(text, at - 1)) at--
  while (at > from && isDigitAt(text, at - 1)) at--
  return at
}

function readAt(passage: Passage, at: number, floor: number): Draft {
  for (const read of NOTATIONS) {
    const draft = read(passage, at, floor)
    if (draft) return draft
  }
  return { what: 'nothing', start: at, end: at + 1 }
}

/** Where a number begins whose first digit was scanned as a letter: "O5". */
function scannedStart(text: string, at: number): number {
  if (isOfSetAt(MARKS, text, at - 1))
    return isOfSetAt(SCANNED, text, at - 2) && SCANNED_WHOLE.test(text.slice(Math.max(0, at - 3), at + 4))
      ? at - 2
      : at
  if (!isOfSetAt(SCANNED, text, at - 1)) return at
  if (text[at - 2] === '.' && GROUP_OF_LETTER.test(text.slice(Math.max(0, at - 4), at + 2))) return at - 3
  return isOfWordAt(text, at - 2) ? at : at - 1
}

const MARKS = charSet('.,')
const SCANNED = charSet('OlI')
/** "l.250", "l,2" and "O,5". */
const SCANNED_WHOLE = /(?:^|[^\p{L}\p{N}])(?:l\.(?=\d{3}(?!\d))|[lO],(?=\d))/u
/** "l.O45": the thousands and the first digit behind their point were both scanned as letters. */
const GROUP_OF_LETTER = /^(?:.*[^\p{L}\p{N}])?[lI]\.[OlI]\d[\dO]$/u

/** True for a figure whose number ends within a period or a date: "quý III/2025 ghi nhận" counts nothing, whatever stands behind it. */
const endsWithin = (draft: Draft, { what, end }: Draft): boolean =>
  draft.what === 'figure' && draft.numeral.end <= end && (what === 'period' || what === 'date')

/** Reading order; of two that begin at one place the longer comes first. */
const byPlace = (a: Draft, b: Draft): number => a.start - b.start || b.end - a.end

/** Two lists in reading order as one; of two drafts that overlap the longer stays. */
function withoutOverlaps(digits: readonly Draft[], words: readonly Draft[]): Draft[] {
  const kept: Draft[] = []
  let next = 0
  for (const draft of digits) {
    while (next < words.length && byPlace(words[next]!, draft) < 0) keep(kept, words[next++]!)
    keep(kept, draft)
  }
  for (; next < words.length; next++) keep(kept, words[next]!)
  return kept
}

function keep(kept: Draft[], draft: Draft): void {
  const last = kept[kept.length - 1]
  if (last === undefined || draft.start >= last.end) kept.push(draft)
  else if (endsWithin(draft, last)) return
  else if (draft.end - draft.start > last.end - last.start || last.what === 'nothing')
    kept[kept.length - 1] = draft
}
