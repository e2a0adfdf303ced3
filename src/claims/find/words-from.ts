import {
  DECIMAL_WORDS,
  DIGIT_WORDS,
  EMPTY_PLACE_WORDS,
  HALF_WORDS,
  POWER_WORDS,
} from '../../lexicon/index.ts'
import { skipBlanks, wordAt } from '../passage.ts'

/** Every word that a numeral, or a share in words, is made of. */
export const OF_NUMERAL: ReadonlySet<string> = new Set([
  ...Object.keys(DIGIT_WORDS),
  ...Object.keys(POWER_WORDS),
  ...EMPTY_PLACE_WORDS,
  ...DECIMAL_WORDS,
  ...HALF_WORDS,
  ...['mười', 'hăm', 'âm', 'phần', 'nửa'],
])
/** The longest numeral looked at, in words: more than 10^27 spelled out. */
const LONGEST = 60

/** The words from a place on that one numeral may hold, and where each ends. */
export function wordsFrom(lower: string, at: number): { words: string[]; ends: number[] } {
  const words: string[] = []
  const ends: number[] = []
  let from = at
  while (words.length < LONGEST) {
    const word = wordAt(lower, from)
    if (word === undefined) break
    words.push(word)
    ends.push(from + word.length)
    if (!OF_NUMERAL.has(word)) break
    from += word.length
    const isParted = lower[from] === ',' && (POWER_WORDS[word] ?? 0) >= 3
    if (isParted) from++
    // "chín tỷ,bốn trăm triệu": the blank behind the comma is often left out.
    if (
      lower[from] !== ' ' &&
      lower[from] !== '\n' &&
      !(isParted && OF_NUMERAL.has(wordAt(lower, from) ?? ''))
    )
      break
    from = skipBlanks(lower, from)
  }
  return { words, ends }
}
