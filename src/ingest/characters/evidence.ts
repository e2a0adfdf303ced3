import { isSyllable } from './syllable.ts'

/** How much of a text reads as Vietnamese. */
export interface Evidence {
  /** Words with a letter beyond ASCII. */
  readonly words: number
  /** Those of them that can be syllables of Vietnamese. */
  readonly valid: number
}

/** Anything between words: blanks, ASCII signs and digits, punctuation beyond ASCII. */
const BETWEEN = /[\s\p{Cc}!-@[-`{-~°\u{2000}-\u{206f}\u{2190}-\u{2bff}]+/u

/** Quotes stand at the ends of words; inside one, « is a letter of TCVN3. */
const QUOTES = /(?<!\p{L})«|»(?!\p{L})/gu

/** Most words that one text is judged by: more say nothing new. */
const ENOUGH = 2000

/** Counts the words of a text that only Vietnamese could explain. */
export function evidence(text: string): Evidence {
  let words = 0
  let valid = 0
  for (const word of text.replace(QUOTES, ' ').split(BETWEEN)) {
    if (!/\P{ASCII}/u.test(word)) continue
    words++
    if (isSyllable(word)) valid++
    if (words === ENOUGH) break
  }
  return { words, valid }
}

/** Share of the words that are syllables, 0–1; 0 for none. */
export const share = ({ words, valid }: Evidence): number => (words === 0 ? 0 : valid / words)

/**
 * True for text with a letter of Vietnamese that no single byte can stand for. "Œ" and "ƒ" are none: programs write
 * the codes of VPS and VISCII beyond Latin-1 as the letters that windows-1252 has there.
 */
export const isUnicode = (text: string): boolean => /[ĂăĐđĨĩŨũƠơƯư\u{1ea0}-\u{1ef9}]|\p{M}/u.test(text)
