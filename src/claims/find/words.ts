import { DECIMAL_WORDS } from '../../lexicon/index.ts'
import { isNumberWord } from './below-thousand.ts'
import { readFraction } from './fraction-words.ts'
import { readWhole } from './whole-words.ts'

/** A number read from words: its value and how many of the words it took. */
export interface WordsRead {
  readonly value: string
  readonly count: number
  /** True for one of the words "một" to "chín" alone, which as often counts nothing. */
  readonly single: boolean
}

/**
 * The number that the words from `from` on spell: "một trăm lẻ năm" → 105, "hai tỷ rưỡi" → 2500000000.
 * Reads as far as the words go on; undefined when the first spells no number.
 */
export function readWords(words: readonly string[], from: number): WordsRead | undefined {
  let at = from
  const negative = words[at] === 'âm' && isNumberWord(words[at + 1])
  if (negative) at++
  const whole = readWhole(words, at)
  if (whole.count === 0) return undefined
  at += whole.count
  const fraction = DECIMAL_WORDS.includes(words[at] ?? '') ? readFraction(words, at + 1) : undefined
  if (fraction) at += 1 + fraction.count
  const value = `${negative ? '-' : ''}${whole.value}${fraction ? `.${fraction.digits}` : ''}`
  return {
    value,
    count: at - from,
    single: whole.count === 1 && !negative && !fraction && whole.value <= 10n,
  }
}
