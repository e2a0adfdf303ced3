import { isCapitalAt, isDigitAt, isPlainLetterAt, isSmallLetterAt, matchAt } from '../passage.ts'

/** The number before a symbol with the mark that parts them: "59/", "68/2006/", "1663-". */
const NUMBER = /\d{1,8}(?:\.\d{1,2})?[a-z]?(?:\s?\/\s?(?:19|20)\d{2})?(?: ?[/-] ?)/y
/** Parts of a symbol behind its first: "UBND" and "VP" of "QĐ-UBND-VP". */
const MOST_PARTS = 6
const JOINTS = '-/.–'

/**
 * One past a document's number with its symbol: "59/QĐ-UBND", "68/2006/QH11", "1663-KL/TU"; undefined where none begins.
 * Read letter by letter, for as an expression it would take longer to compile than a short report to read.
 */
export function endOfSymbol(text: string, at: number): number | undefined {
  const number = matchAt(NUMBER, text, at)
  if (!number) return undefined
  const from = at + number[0].length
  return opensSymbol(text, from) ? pastParts(text, from) : undefined
}

/** Two capitals, with a small letter between them or not, or a capital and few letters before a mark and a capital: "QĐ", "NqH", "Qđ-U". */
function opensSymbol(text: string, at: number): boolean {
  if (!isCapitalAt(text, at)) return false
  if (isCapitalAt(text, at + 1) || (isSmallLetterAt(text, at + 1) && isCapitalAt(text, at + 2))) return true
  let end = at + 1
  while (end < at + 3 && isPlainLetterAt(text, end)) end++
  return (text[end] === '-' || text[end] === '/') && isCapitalAt(text, end + 1)
}

function pastParts(text: string, at: number): number {
  let end = pastPart(text, at)
  for (let parts = 0; parts < MOST_PARTS; parts++) {
    const from = pastJoint(text, end)
    const next = from < 0 ? -1 : pastPart(text, from)
    if (next <= from) break
    end = next
  }
  return end
}

/** One past the mark between two parts, "BC-UBND"; a dash may stand between blanks, "BC - UBND", before two capitals; −1 for none. */
function pastJoint(text: string, at: number): number {
  if (JOINTS.includes(text[at] ?? ' ') && text[at + 1] !== ' ') return at + 1
  const dash = text[at] === ' ' ? at + 1 : at
  if (text[dash] !== '-' && text[dash] !== '–') return -1
  const from = text[dash + 1] === ' ' ? dash + 2 : dash + 1
  return isCapitalAt(text, from) && isCapitalAt(text, from + 1) ? from : -1
}

function pastPart(text: string, at: number): number {
  let end = at
  while (isPlainLetterAt(text, end) || isDigitAt(text, end) || text[end] === '&') end++
  return end
}
