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

/** What the UTF-16 units are that Vietnamese prints: looked up, for a pattern costs ten times as much. */
const SIZE = 0x3000
const KINDS = kindsBelow(SIZE)
/** What all units are, worked out when a text has one of the others. */
let all: Uint8Array | undefined

function kindsBelow(end: number): Uint8Array {
  const units = Array.from({ length: end }, (_, code) => String.fromCharCode(code)).join('')
  const kinds = new Uint8Array(end)
  for (const [kind, pattern] of PATTERNS)
    for (const { index, 0: run } of units.matchAll(pattern))
      for (let code = index; code < index + run.length; code++) kinds[code]! |= kind
  return kinds
}

/** The same for a unit that the table does not hold. */
function isRare(code: number, kinds: number): boolean {
  all ??= kindsBelow(0x10000)
  return (all[code]! & kinds) !== 0
}

/** True when the unit at a place is a letter of any alphabet, or a mark that stands on one. */
export function isLetterAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code < SIZE ? (KINDS[code]! & (LETTER | MARK)) !== 0 : code >= SIZE && isRare(code, LETTER | MARK)
}

/** True when the unit at a place is a letter or a digit of any alphabet, of which words are made. */
export function isOfWordAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code < SIZE
    ? (KINDS[code]! & (LETTER | NUMBER)) !== 0
    : code >= SIZE && isRare(code, LETTER | NUMBER)
}

/** True when the unit at a place is a letter by itself: no mark. */
export function isPlainLetterAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code < SIZE ? (KINDS[code]! & LETTER) !== 0 : code >= SIZE && isRare(code, LETTER)
}

/** True when the unit at a place is a capital. */
export function isCapitalAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code < SIZE ? (KINDS[code]! & CAPITAL) !== 0 : code >= SIZE && isRare(code, CAPITAL)
}

/** True when the unit at a place is a small letter. */
export function isSmallLetterAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code < SIZE ? (KINDS[code]! & SMALL) !== 0 : code >= SIZE && isRare(code, SMALL)
}

/** True when the unit at a place is white space of any sort. */
export function isWhiteAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code < SIZE ? (KINDS[code]! & BLANK) !== 0 : code >= SIZE && isRare(code, BLANK)
}

/** True when the unit at a place is a digit. */
export function isDigitAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code >= 48 && code <= 57
}
