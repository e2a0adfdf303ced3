/** A text that is read as one, with what its readers look up again and again. */
export interface Passage {
  /** NFC, each white space one plain space (a line break stays), as long as the source. */
  readonly text: string
  /** The same in lower case, as long as the text. */
  readonly lower: string
}

/** White space that is neither a plain space nor a line break. */
const ODD_BLANK = /[^\S\n ]/

/** The passage of a text; offsets in it are offsets in the text. */
export function passageOf(source: string): Passage {
  const text = ODD_BLANK.test(source) ? source.replace(/[^\S\n ]/g, ' ') : source
  const lower = text.toLowerCase()
  return { text, lower: lower.length === text.length ? lower : lowerByUnit(text) }
}

/** Lower case letter by letter where the whole would change its length ("İ"). */
const lowerByUnit = (text: string): string =>
  Array.from({ length: text.length }, (_, at) => {
    const lower = text.charAt(at).toLowerCase()
    return lower.length === 1 ? lower : text.charAt(at)
  }).join('')

/** Match of a sticky pattern at a place, or null. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

/** True when a sticky pattern matches at a place; what it matched is not told, and so costs nothing. */
export function fitsAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at
  return pattern.test(text)
}

/** First place from `at` on that holds no blank; a line break counts as a blank. */
export function skipBlanks(text: string, at: number): number {
  let to = at
  for (let code = text.charCodeAt(to); code === 32 || code === 10; code = text.charCodeAt(++to));
  return to
}

const LETTER = /[\p{L}\p{M}]/u
const WORD_CHAR = /[\p{L}\p{N}]/u
const [IS_LETTER, IS_WORD] = [1, 2]
/** What the UTF-16 units below U+2000 are, which Vietnamese prints: looked up, for a pattern costs ten times as much. */
const KINDS = Uint8Array.from({ length: 0x2000 }, (_, code) => {
  const char = String.fromCharCode(code)
  return (LETTER.test(char) ? IS_LETTER : 0) | (WORD_CHAR.test(char) ? IS_WORD : 0)
})

/** The word of letters and digits that begins at a place; undefined when none does. */
export function wordAt(text: string, at: number): string | undefined {
  let end = at
  while (end < text.length) {
    const code = text.charCodeAt(end)
    if (code < KINDS.length) {
      if (!(KINDS[code]! & IS_WORD)) break
      end++
      continue
    }
    const char = String.fromCodePoint(text.codePointAt(end)!)
    if (!WORD_CHAR.test(char)) break
    end += char.length
  }
  return end > at ? text.slice(at, end) : undefined
}

/** True for a letter of any alphabet. */
export const isLetter = (char: string | undefined): boolean => char !== undefined && isLetterAt(char, 0)

/** True when the unit at a place is a letter: `isLetter` without making a string of it. */
export function isLetterAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < KINDS.length) return (KINDS[code]! & IS_LETTER) !== 0
  return code >= KINDS.length && LETTER.test(text.charAt(at))
}

/** True when the unit at a place is a digit. */
export function isDigitAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code >= 48 && code <= 57
}

export const isDigit = (char: string | undefined): boolean => char !== undefined && char >= '0' && char <= '9'
