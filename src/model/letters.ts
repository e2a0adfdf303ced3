const LETTER = 1
const MARK = 2
const NUMBER = 4
const CAPITAL = 8
const SMALL = 16
const BLANK = 32
const PATTERNS: readonly (readonly [kind: number, pattern: RegExp])[] = [
  [LETTER, /\p{L}+/gu],
  [MARK, /\p{M}+/gu],
  [NUMBER, /\p{N}+/gu],
  [CAPITAL, /\p{Lu}+/gu],
  [SMALL, /\p{Ll}+/gu],
  [BLANK, /\s+/g],
]

/** Every UTF-16 unit. */
const UNITS = 0x10000
/** A page of units is looked through when a text has the first of them: Vietnamese prints a few hundred. */
const PAGE = 0x100
/** Of a unit that is nothing else. */
const KNOWN = 64
/** What the units are: looked up, for a pattern costs ten times as much. */
const KINDS = new Uint8Array(UNITS)

/** What the unit at a place is; nothing past the ends of the text, where asking `charCodeAt` once makes it slow for good. */
function kindAt(text: string, at: number): number {
  if (at < 0 || at >= text.length) return 0
  const code = text.charCodeAt(at)
  return KINDS[code]! || learned(code)
}

function learned(code: number): number {
  const start = code - (code % PAGE)
  const units = Array.from({ length: PAGE }, (_, place) => String.fromCharCode(start + place)).join('')
  KINDS.fill(KNOWN, start, start + PAGE)
  for (const [kind, pattern] of PATTERNS)
    for (const { index, 0: run } of units.matchAll(pattern))
      for (let place = index; place < index + run.length; place++) KINDS[start + place]! |= kind
  return KINDS[code]!
}

/** True when the unit at a place is a letter of any alphabet, or a mark that stands on one. */
export const isLetterAt = (text: string, at: number): boolean => (kindAt(text, at) & (LETTER | MARK)) !== 0

/** True when the unit at a place is a letter or a digit of any alphabet, of which words are made. */
export const isOfWordAt = (text: string, at: number): boolean => (kindAt(text, at) & (LETTER | NUMBER)) !== 0

/** True when the unit at a place is a letter by itself: no mark. */
export const isPlainLetterAt = (text: string, at: number): boolean => (kindAt(text, at) & LETTER) !== 0

/** One past the letters from a place on. */
export function pastLetters(text: string, at: number): number {
  let end = at
  while (isPlainLetterAt(text, end)) end++
  return end
}

/** True when the unit at a place is a capital. */
export const isCapitalAt = (text: string, at: number): boolean => (kindAt(text, at) & CAPITAL) !== 0

/** True when the unit at a place is a small letter. */
export const isSmallLetterAt = (text: string, at: number): boolean => (kindAt(text, at) & SMALL) !== 0

/** True when the unit at a place is white space of any sort. */
export const isWhiteAt = (text: string, at: number): boolean => (kindAt(text, at) & BLANK) !== 0

/** True when the unit at a place is a digit. */
export function isDigitAt(text: string, at: number): boolean {
  if (at < 0 || at >= text.length) return false
  const code = text.charCodeAt(at)
  return code >= 48 && code <= 57
}
