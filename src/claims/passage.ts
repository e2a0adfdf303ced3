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

/** The word of letters and digits that begins at a place; undefined when none does. */
export function wordAt(text: string, at: number): string | undefined {
  let end = at
  while (end < text.length) {
    const code = text.charCodeAt(end)
    if (isWordCode(code)) end++
    else if (isPlain(code)) break
    else {
      const char = String.fromCodePoint(text.codePointAt(end)!)
      if (!WORD_CHAR.test(char)) break
      end += char.length
    }
  }
  return end > at ? text.slice(at, end) : undefined
}

const WORD_CHAR = /[\p{L}\p{N}]/u

/** True for the letters and digits that Vietnamese prints, by their UTF-16 unit. */
export const isWordCode = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || isLetterCode(code)

/** Letters without a look at the alphabet tables: Latin with its Vietnamese marks. */
const isLetterCode = (code: number): boolean =>
  code < 0x80
    ? (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
    : (code >= 0x1ea0 && code <= 0x1ef9) || (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7)

/** Units that are surely no letter when `isLetterCode` does not know them; NaN past the end is one. */
const isPlain = (code: number): boolean => !(code >= 0x80) || code === 0xd7 || code === 0xf7

/** True for a letter of any alphabet, without the cost of a pattern for the common ones. */
export function isLetter(char: string | undefined): boolean {
  if (char === undefined || char === '') return false
  const code = char.charCodeAt(0)
  return isLetterCode(code) || (!isPlain(code) && LETTER.test(char))
}

/** True when the unit at a place is a letter: `isLetter` without making a string of it. */
export function isLetterAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return isLetterCode(code) || (!isPlain(code) && LETTER.test(text.charAt(at)))
}

const LETTER = /\p{L}|\p{M}/u

/** True when the unit at a place is a digit. */
export function isDigitAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code >= 48 && code <= 57
}

export const isDigit = (char: string | undefined): boolean => char !== undefined && char >= '0' && char <= '9'
