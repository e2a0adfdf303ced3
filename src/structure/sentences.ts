import { isCapitalAt, isDigitAt, isPlainLetterAt, isSmallLetterAt, isWhiteAt } from '../model/letters.ts'

/** Words before whose full stop no sentence ends; compared in lower case. */
const ABBREVIATIONS = new Set(
  'tp tx tt ts ths pgs gs cn ks bs đ/c đc q p kp tdp đvt tm kt tl tuq ô mr mrs st no vv tr stt sđt nxb'.split(
    ' ',
  ),
)
/** Nouns behind which one capital is a number or a class, and no initial: "so với quý I.", "đạt loại A.". */
const CLASSED = new Set('quý loại hạng nhóm bảng khu cấp mức'.split(' '))
const CLOSING = '”"’)]»'

/**
 * The sentences of a text as half-open stretches, in order; white space between them belongs to none.
 *
 * Linear. A stop inside or after a number that opens the sentence, after an abbreviation or initial, or before a
 * small letter ends nothing.
 */
export function sentencesOf(text: string): [start: number, end: number][] {
  const sentences: [number, number][] = []
  const stop = /[.!?…]+(?:\/\.)?|\n/g
  let start = 0
  const close = (to: number): void => {
    let [from, end] = [start, to]
    while (from < end && isWhiteAt(text, from)) from++
    while (end > from && isWhiteAt(text, end - 1)) end--
    if (from < end) sentences.push([from, end])
    start = to
  }
  for (let match = stop.exec(text); match; match = stop.exec(text)) {
    let end = match.index + match[0].length
    while (isOneOf(CLOSING, text, end)) end++
    if (match[0] === '\n' ? breaksAt(text, match.index) : endsAt(text, start, [match.index, end])) close(end)
  }
  close(text.length)
  return sentences
}

const isOneOf = (chars: string, text: string, at: number): boolean => chars.includes(text[at] ?? '\n')

/** A line that the author broke ends a sentence only where it is closed or the next one begins anew. */
const breaksAt = (text: string, at: number): boolean =>
  isOneOf(';:.!?…', text, at - 1) ||
  isOneOf('-+*', text, at + 1) ||
  isDigitAt(text, at + 1) ||
  isCapitalAt(text, at + 1)

/** The number of a point before its stop: "1", "IV". */
const POINT = /^\s*(?:\d{1,2}|[IVX]{1,5})$/

function endsAt(text: string, start: number, [stop, end]: readonly [number, number]): boolean {
  if (end >= text.length) return true
  if (stop - start < 8 && POINT.test(text.slice(start, stop))) return false
  if (!isWhiteAt(text, end)) return false
  let next = end
  while (next < end + 4 && isWhiteAt(text, next)) next++
  if (next < end + 4 && (isSmallLetterAt(text, next) || isOneOf(';,.)', text, next))) return false
  if (text[stop] !== '.' || text[stop + 1] === '.') return true
  const word = wordBefore(text, stop)
  return !(
    ABBREVIATIONS.has(word.toLowerCase()) ||
    (word.length === 1 && isCapitalAt(word, 0) && !isClass(text, stop))
  )
}

/** Whether the one letter before a stop stands right behind a noun that is numbered or classed so. */
const isClass = (text: string, stop: number): boolean =>
  text[stop - 2] === ' ' && CLASSED.has(wordBefore(text, stop - 2).toLowerCase())

/** The letters before a stop, and the slashes among them: "TP", "đ/c". */
function wordBefore(text: string, stop: number): string {
  let from = stop
  while (from > stop - 12 && (isPlainLetterAt(text, from - 1) || text[from - 1] === '/')) from--
  return text.slice(from, stop)
}
