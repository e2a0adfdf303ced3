import {
  DECIMAL_WORDS,
  DIGIT_WORDS,
  EMPTY_PLACE_WORDS,
  NO_SCALE_BEHIND,
  POWER_WORDS,
} from '../../lexicon/index.ts'

/** Value of words below a thousand as they are read, with the place that was named last. */
export interface Below {
  value: number
  /** Power of ten of the last named place, 3 before any. */
  place: number
  read: boolean
  /** True when the next word only names the place of the digit before it. */
  named: boolean
  /** True behind "lẻ" and "linh". */
  empty: boolean
}

/** A group that no word has been read into. */
export const nothingBelow = (): Below => ({ value: 0, place: 3, read: false, named: false, empty: false })

/** True for a word that may begin a numeral below a thousand. */
export const isNumberWord = (word: string | undefined): boolean =>
  word !== undefined && (Object.hasOwn(DIGIT_WORDS, word) || word === 'mười' || word === 'hăm')

/** Takes one word below a thousand into a group; false when the group cannot go on with it. */
export function extend(below: Below, words: readonly string[], at: number, first: boolean): boolean {
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
  if (word === 'mười' || word === 'hăm') return place(below, { value: word === 'mười' ? 10 : 20, power: 1 })
  const digit = DIGIT_WORDS[word]
  if (digit === undefined) return false
  const power = POWER_WORDS[words[at + 1] ?? '']
  if (SHORT_ONES.has(words[at + 1] ?? '') && digit > 1) return place(below, { value: digit * 10, power: 1 })
  if (power === 1 || power === 2) {
    below.named = place(below, { value: digit * 10 ** power, power })
    return below.named
  }
  if (isTens(below, words, at)) return place(below, { value: digit * 10, power: 1 })
  if (!first && isForOne(below, words, at)) return false
  const opens = power !== undefined && !below.read
  return (opens || endsGroup(below, words, { at, first })) && place(below, { value: digit, power: 0 })
}

/** Ones that stand behind tens only: "hai lăm" is "hai mươi lăm". */
const SHORT_ONES: ReadonlySet<string> = new Set(['mốt', 'lăm', 'nhăm'])

/**
 * "một trăm hai sáu" is 126: behind hundreds a digit that another follows is of tens. One alone, "một trăm hai", is so at the end of
 * what is said, for "ba trăm một đồng" and "hai trăm tư vấn viên" are not; "hai trăm ba năm" may be of years.
 */
function isTens({ place: last, empty }: Below, words: readonly string[], at: number): boolean {
  const [word, next] = [words[at]!, words[at + 1]]
  if (empty || last !== 2 || NEVER_TENS.has(word)) return false
  if (next === undefined) return word !== 'năm'
  return Object.hasOwn(DIGIT_WORDS, next) && next !== 'năm' && next !== 'không'
}

/** "ba mươi năm triệu", "một trăm năm triệu": a five, for no years have a scale behind them; "ba mươi năm tỷ lệ" has none. */
const isBeforeScale = (words: readonly string[], at: number): boolean =>
  (POWER_WORDS[words[at + 1] ?? ''] ?? 0) >= 3 && !NO_SCALE_BEHIND.has(words[at + 2] ?? '')

const NEVER_TENS: ReadonlySet<string> = new Set(['không', 'lăm', 'nhăm'])

/** "hai triệu một tháng": behind a scale "một" before a noun says what the amount is for. */
const isForOne = ({ place: last }: Below, words: readonly string[], at: number): boolean =>
  words[at] === 'một' && last === 3 && words[at + 1] !== undefined && !isOfNumeral(words[at + 1]!)

const isOfNumeral = (word: string): boolean =>
  isNumberWord(word) || POWER_WORDS[word] !== undefined || DECIMAL_WORDS.includes(word) || word === 'phần'

/** "năm" behind tens is the year, behind "lẻ" the five; "mốt", "tư" and "lăm" stand behind tens, "lăm" and "tư" behind "lẻ" too. */
function endsGroup(
  below: Below,
  words: readonly string[],
  { at, first }: { readonly at: number; readonly first: boolean },
): boolean {
  const word = words[at]!
  if (word === 'không') return first
  if (word === 'năm') return first || below.empty || (below.place < 3 && isBeforeScale(words, at))
  if (word === 'lăm') return below.place === 1 || below.empty
  // "một triệu tư", "tám nghìn mốt": at the end, right behind a scale, they are of the place below it.
  const isShort = below.place === 3 && !first && !below.empty && words[at + 1] === undefined
  if (word === 'mốt' || word === 'nhăm') return (below.place === 1 && !below.empty) || isShort
  return word !== 'tư' || below.place === 1 || below.empty || isShort
}

function place(below: Below, { value, power }: { value: number; power: number }): boolean {
  if (below.place <= power) return false
  below.value += value
  below.place = power
  if (power > 0) below.empty = false
  below.read = true
  return true
}
