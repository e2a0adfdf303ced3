import { HALF_WORDS, NO_SCALE_BEHIND, POWER_WORDS } from '../../lexicon/index.ts'
import { type Below, extend, nothingBelow } from './below-thousand.ts'

/**
 * A whole number of any size: groups below a thousand, each with its scale. "tỷ" multiplies all before it, but
 * "một nghìn tỷ hai tỷ" goes down from thousands of billions (`scale` 3) to billions and adds.
 */
export function readWhole(words: readonly string[], from: number): { value: bigint; count: number } {
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
    if (power >= 6 && NO_SCALE_BEHIND.has(words[at + 1] ?? '')) break
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
  const isLast = words[at] === undefined
  const rest =
    isLast && isShortOf(below, last) ? BigInt(below.value) * 10n ** BigInt(last - 1) : BigInt(below.value)
  return { value: closed + open + rest, count: at - from }
}

/** "một triệu hai" is a million two hundred thousand: one digit right behind a scale, at the end of what is said, is of the place below it. */
const isShortOf = ({ read, place, value, empty }: Below, last: number): boolean =>
  read && place === 0 && value < 10 && !empty && last >= 3 && Number.isFinite(last)
