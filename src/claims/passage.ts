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

/** First place from `at` on that holds no blank; a line break counts as a blank. */
export function skipBlanks(text: string, at: number): number {
  let to = at
  while (to < text.length && (text[to] === ' ' || text[to] === '\n')) to++
  return to
}

/** True for a letter of any alphabet, without the cost of a pattern for the common ones. */
export function isLetter(char: string | undefined): boolean {
  if (char === undefined || char === '') return false
  const code = char.charCodeAt(0)
  if (code < 0x80) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
  if (code >= 0x1ea0 && code <= 0x1ef9) return true
  if (code >= 0xc0 && code <= 0x24f) return code !== 0xd7 && code !== 0xf7
  return LETTER.test(char)
}

const LETTER = /\p{L}|\p{M}/u

export const isDigit = (char: string | undefined): boolean => char !== undefined && char >= '0' && char <= '9'
