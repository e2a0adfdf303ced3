import { isDigitAt, isLetterAt, isOfWordAt, isPlainLetterAt } from '../model/letters.ts'

export {
  isCapitalAt,
  isDigitAt,
  isLetterAt,
  isOfWordAt,
  isPlainLetterAt,
  isSmallLetterAt,
  isWhiteAt,
} from '../model/letters.ts'

/** A text that is read as one, with what its readers look up again and again. */
export interface Passage {
  /** NFC, each white space one plain space (a line break stays), as long as the source. */
  readonly text: string
  /** The same in lower case, as long as the text; "kì" and "tỉ lệ" are spelled "kỳ" and "tỷ lệ", as the lexicon spells them. */
  readonly lower: string
}

/** White space that is neither a plain space nor a line break. */
const ODD_BLANK = /[^\S\n ]/

/** The passage of a text; offsets in it are offsets in the text. */
export function passageOf(source: string): Passage {
  return plainPassage(ODD_BLANK.test(source) ? source.replace(/[^\S\n ]/g, ' ') : source)
}

/** The passage of a text that has no white space but plain spaces and line breaks. */
export function plainPassage(text: string): Passage {
  const lower = text.toLowerCase()
  return { text, lower: respelled(lower.length === text.length ? lower : lowerByUnit(text)) }
}

/** "cùng kì", "tỉ lệ": the other spelling of words that half of the cues are made of. */
function respelled(lower: string): string {
  const timed = lower.includes('kì') ? lower.replace(/(?<!\p{L})kì(?!\p{L})/gu, 'kỳ') : lower
  return timed.includes('tỉ ') ? timed.replace(RATE, 'tỷ') : timed
}

const RATE = /(?<!\p{L})tỉ(?= (?:lệ|trọng|suất|số)(?!\p{L}))/gu

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

/**
 * Match of a pattern that ends a text, where no letter stands before it, or null. A pattern that knew letters itself would take
 * half a millisecond to compile, and most reports need it once or never. None of its words may end with another of them.
 */
export function lastWords(pattern: RegExp, text: string): RegExpExecArray | null {
  const found = pattern.exec(text)
  return found && !isPlainLetterAt(text, found.index - 1) ? found : null
}

/** First place from `at` on that holds no blank; a line break counts as a blank. */
export function skipBlanks(text: string, at: number): number {
  let to = at
  for (let code = text.charCodeAt(to); code === 32 || code === 10; code = text.charCodeAt(++to));
  return to
}

/** True when one of some phrases begins at a place. */
export function opensAt(text: string, at: number, phrases: readonly string[]): boolean {
  for (const phrase of phrases) if (text.startsWith(phrase, at)) return true
  return false
}

/** True when one of some phrases ends at a place. */
export function endsAt(text: string, at: number, phrases: readonly string[]): boolean {
  for (const phrase of phrases) if (text.startsWith(phrase, at - phrase.length)) return true
  return false
}

/** One past the digits from a place on, of which no more than `most` are looked at. */
export function pastDigits(text: string, at: number, most = Number.POSITIVE_INFINITY): number {
  let end = at
  while (end < at + most && isDigitAt(text, end)) end++
  return end
}

/** First digits of a number that are counted before the sign behind them is looked at. */
const MOST_DIGITS = 4

/** The sign behind the first digits at a place, a blank for a line break; most forms of a name or a date need one of a few. */
export function signBehind(text: string, at: number): string {
  const sign = text[pastDigits(text, at, MOST_DIGITS)] ?? '\0'
  return sign === '\n' ? ' ' : sign
}

/** True where a year of the last century or this one begins, whatever stands behind its four digits. */
export const opensYear = (text: string, at: number): boolean =>
  (text.startsWith('19', at) || text.startsWith('20', at)) &&
  isDigitAt(text, at + 2) &&
  isDigitAt(text, at + 3)

/** The word of letters and digits that begins at a place; undefined when none does. */
export function wordAt(text: string, at: number): string | undefined {
  let end = at
  while (isOfWordAt(text, end)) end++
  return end > at ? text.slice(at, end) : undefined
}

/** True for a letter of any alphabet. */
export const isLetter = (char: string | undefined): boolean => char !== undefined && isLetterAt(char, 0)

export const isDigit = (char: string | undefined): boolean => char !== undefined && char >= '0' && char <= '9'
