import { DECIMAL_WORDS, DIGIT_WORDS, POWER_WORDS } from '../../lexicon/index.ts'
import { isNumberWord } from './below-thousand.ts'
import { readFraction } from './fraction-words.ts'
import { readWhole } from './whole-words.ts'

/** A number read from words: its value and how many of the words it took. */
export interface WordsRead {
  readonly value: string
  readonly count: number
  /** True for one of the words "một" to "chín" alone, which as often counts nothing. */
  readonly single: boolean
  /** The other value that the words may have: "bốn trăm sáu triệu" is 406 millions without its "linh", or 460 as it is spoken. */
  readonly alternative?: string
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
  const sign = negative ? '-' : ''
  const value = `${sign}${whole.value}${fraction ? `.${fraction.digits}` : ''}`
  const other = fraction ? undefined : withShortTens(words, at - whole.count, at)
  return {
    value,
    ...(other === undefined ? {} : { alternative: `${sign}${other}` }),
    count: at - from,
    single: whole.count === 1 && !negative && !fraction && whole.value <= 10n,
  }
}

/** The value of words that have one digit alone between hundreds and a scale, were it of tens. */
function withShortTens(words: readonly string[], from: number, end: number): bigint | undefined {
  const at = words.findIndex(
    (word, index) => index > from && index < end - 1 && isShortTens(words, word, index),
  )
  if (at < 0) return undefined
  return readWhole([...words.slice(from, at + 1), 'mươi', ...words.slice(at + 1, end)], 0).value
}

const isShortTens = (words: readonly string[], word: string, at: number): boolean =>
  words[at - 1] === 'trăm' && (DIGIT_WORDS[word] ?? 0) > 1 && (POWER_WORDS[words[at + 1]!] ?? 0) >= 3
