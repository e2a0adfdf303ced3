const [LETTER, MARK, NUMBER, CAPITAL, SMALL, BLANK] = [1, 2, 4, 8, 16, 32]
const PATTERNS: readonly (readonly [kind: number, pattern: RegExp])[] = [
  [LETTER, /\p{L}+/gu],
  [MARK, /\p{M}+/gu],
  [NUMBER, /\p{N}+/gu],
  [CAPITAL, /\p{Lu}+/gu],
  [SMALL, /\p{Ll}+/gu],
  [BLANK, /\s+/g],
]

/** What the UTF-16 units are that Vietnamese prints: looked up, for a pattern costs ten times as much. */
const KINDS = kindsBelow(0x3000)
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

function isAt(text: string, at: number, kinds: number): boolean {
  const code = text.charCodeAt(at)
  if (code < KINDS.length) return (KINDS[code]! & kinds) !== 0
  return code >= KINDS.length && isRare(code, kinds)
}

function isRare(code: number, kinds: number): boolean {
  all ??= kindsBelow(0x10000)
  return (all[code]! & kinds) !== 0
}

/** True when the unit at a place is a letter of any alphabet, or a mark that stands on one. */
export const isLetterAt = (text: string, at: number): boolean => isAt(text, at, LETTER | MARK)

/** True when the unit at a place is a letter or a digit of any alphabet, of which words are made. */
export const isOfWordAt = (text: string, at: number): boolean => isAt(text, at, LETTER | NUMBER)

/** True when the unit at a place is a letter by itself: no mark. */
export const isPlainLetterAt = (text: string, at: number): boolean => isAt(text, at, LETTER)

/** True when the unit at a place is a capital. */
export const isCapitalAt = (text: string, at: number): boolean => isAt(text, at, CAPITAL)

/** True when the unit at a place is a small letter. */
export const isSmallLetterAt = (text: string, at: number): boolean => isAt(text, at, SMALL)

/** True when the unit at a place is white space of any sort. */
export const isWhiteAt = (text: string, at: number): boolean => isAt(text, at, BLANK)

/** True when the unit at a place is a digit. */
export function isDigitAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code >= 48 && code <= 57
}
