import {
  DECIMAL_WORDS,
  DIGIT_WORDS,
  EMPTY_PLACE_WORDS,
  HALF_WORDS,
  POWER_WORDS,
} from '../../lexicon/index.ts'

/** A number read from words: its value and how many of the words it took. */
export interface WordsRead {
  readonly value: string
  readonly count: number
  /** True for one of the words "một" to "chín" alone, which as often counts nothing. */
  readonly single: boolean
}

/** Value of words below a thousand as they are read, with the place that was named last. */
interface Below {
  value: number
  /** Power of ten of the last named place, 3 before any. */
  place: number
  read: boolean
  /** True when the next word only names the place of the digit before it. */
  named: boolean
  /** True behind "lẻ" and "linh". */
  empty: boolean
}

const nothingBelow = (): Below => ({ value: 0, place: 3, read: false, named: false, empty: false })

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

const isNumberWord = (word: string | undefined): boolean =>
  word !== undefined && (Object.hasOwn(DIGIT_WORDS, word) || word === 'mười')

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
    } else if (below.read) open += BigInt(below.value) * 10n ** BigInt(power)
    else open *= 10n ** BigInt(power)
    last = power
    below = nothingBelow()
  }
  return { value: closed + open + BigInt(below.value), count: at - from }
}

/** Takes one word below a thousand into a group; false when the group cannot go on with it. */
function extend(below: Below, words: readonly string[], at: number, first: boolean): boolean {
  const word = words[at]!
  const own = POWER_WORDS[word]
  if (own !== undefined) {
    const names = below.named && below.place === own
    below.named = false
    return names
  }
  if (EMPTY_PLACE_WORDS.includes(word)) {
    if (first || !isNumberWord(words[at + 1]) || below.place <= 1) return false
    below.place = below.place > 2 ? 2 : 1
    below.empty = true
    return true
  }
  if (word === 'mười') return place(below, { value: 10, power: 1 })
  const digit = DIGIT_WORDS[word]
  if (digit === undefined) return false
  const power = POWER_WORDS[words[at + 1] ?? '']
  if (power === 1 || power === 2) {
    below.named = place(below, { value: digit * 10 ** power, power })
    return below.named
  }
  const opens = power !== undefined && !below.read
  return (opens || endsGroup(below, word, first)) && place(below, { value: digit, power: 0 })
}

/** "năm" behind tens is the year, behind "lẻ" the five; "mốt", "tư" and "lăm" stand behind tens only. */
function endsGroup(below: Below, word: string, first: boolean): boolean {
  if (word === 'năm' || word === 'không') return first || (below.empty && word === 'năm')
  if (word === 'mốt' || word === 'lăm' || word === 'nhăm') return below.place === 1 && !below.empty
  if (word === 'tư') return below.place === 1 || below.empty
  return true
}

function place(below: Below, { value, power }: { value: number; power: number }): boolean {
  if (below.place <= power) return false
  below.value += value
  below.place = power
  if (power > 0) below.empty = false
  below.read = true
  return true
}

/** Digits behind "phẩy": one by one, or as a number of hundreds. */
function readFraction(words: readonly string[], from: number): { digits: string; count: number } | undefined {
  let at = from
  let zeros = ''
  while (
    words[at] === 'không' &&
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
