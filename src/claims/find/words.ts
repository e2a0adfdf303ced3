import { DECIMAL_WORDS, EMPTY_PLACE_WORDS, HALF_WORDS, POWER_WORDS } from '../../lexicon/index.ts'
import { extend, isNumberWord, nothingBelow } from './below-thousand.ts'

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

/**
 * A whole number of any size: groups below a thousand, each with its scale. "tỷ" multiplies all before it, but
 * "một nghìn tỷ hai tỷ" goes down from thousands of billions (`scale` 3) to billions and adds.
 */
function readWhole(words: readonly string[], from: number): { value: bigint; count: number } {
  let [closed, open, last] = [0n, 0n, Number.POSITIVE_INFINITY]
  let below = nothingBelow()
  let scale = 0
  let at = from
  for (; at < words.length; at++) {
    const word = words[at]!
    const power = POWER_WORDS[word]
    if (power === undefined || power < 3) {
      if (HALF_WORDS.includes(word) && Number.isFinite(last)) {
        return { value: closed + open + 5n * 10n ** BigInt(last - 1), count: at + 1 - from }
      }
      if (HALF_WORDS.includes(word) && below.place === 2)
        return { value: closed + open + BigInt(below.value + 50), count: at + 1 - from }
      if (!extend(below, words, at, at === from)) break
      continue
    }
    if (!below.read && open === 0n && closed === 0n) break
    if (power === 9) {
      const group = open + BigInt(below.value)
      const behind = below.read || !Number.isFinite(last) ? 0 : last
      const smaller = closed > 0n && group < 10n ** BigInt(scale) && behind < scale
      closed = smaller ? closed + group * 10n ** 9n : (closed + group) * 10n ** 9n
      scale = behind
      open = 0n
    } else if (power > last && open >= 10n ** BigInt(power)) {
      // "hai triệu ba trăm nghìn triệu đồng": a scale that has had its turn is the unit's, and multiplies all before it.
      closed = (closed + open + BigInt(below.value)) * 10n ** BigInt(power)
      open = 0n
    } else if (below.read) open += BigInt(below.value) * 10n ** BigInt(power)
    else open *= 10n ** BigInt(power)
    last = power
    below = nothingBelow()
  }
  return { value: closed + open + BigInt(below.value), count: at - from }
}

/** Digits behind "phẩy": one by one, or as a number of hundreds. */
function readFraction(words: readonly string[], from: number): { digits: string; count: number } | undefined {
  let at = from
  let zeros = ''
  while (
    (words[at] === 'không' || EMPTY_PLACE_WORDS.includes(words[at] ?? '')) &&
    isNumberWord(words[at + 1]) &&
    POWER_WORDS[words[at + 1] ?? ''] === undefined
  ) {
    zeros += '0'
    at++
  }
  const scale = words.findIndex((word, index) => index >= at && (POWER_WORDS[word] ?? 0) >= 3)
  const whole = readWhole(scale < 0 ? words : words.slice(0, scale), at)
  if (whole.count === 0) return undefined
  return { digits: zeros + whole.value, count: at - from + whole.count }
}
