import { DIGIT_WORDS, EMPTY_PLACE_WORDS, POWER_WORDS, unitOf } from '../../lexicon/index.ts'
import { isNumberWord } from './below-thousand.ts'
import { readWhole } from './whole-words.ts'

/** Digits behind a decimal mark, and how many words spell them. */
interface Fraction {
  readonly digits: string
  readonly count: number
}

/** The digits that words spell behind "phẩy": one by one, "ba không hai", or as a number, "hai mươi lăm". */
export const readFraction = (words: readonly string[], from: number): Fraction | undefined =>
  readOneByOne(words, from) ?? readAsNumber(words, from)

function readOneByOne(words: readonly string[], from: number): Fraction | undefined {
  let at = from
  let digits = ''
  for (let digit = digitAt(words, at); digit !== undefined; digit = digitAt(words, ++at)) digits += digit
  if (at === from || (POWER_WORDS[words[at] ?? ''] ?? SCALE) < SCALE || words[at] === 'mười') return undefined
  while (at - from > 1 && !isDigitLast(words, at - 1)) at--
  return { digits: digits.slice(0, at - from), count: at - from }
}

/** From this power of ten on a word multiplies all before it. */
const SCALE = 3

/** The digit that a word is behind a decimal mark; "lẻ" and "linh" are a zero where a digit follows. */
function digitAt(words: readonly string[], at: number): string | undefined {
  const word = words[at] ?? ''
  if (EMPTY_PLACE_WORDS.includes(word)) return isNumberWord(words[at + 1]) ? '0' : undefined
  return Object.hasOwn(DIGIT_WORDS, word) ? String(DIGIT_WORDS[word]) : undefined
}

/** Behind other digits "năm" is rather the year, and "không" the word of denial, unless a scale, a unit or "phần" follows, or a zero is before the five. */
function isDigitLast(words: readonly string[], at: number): boolean {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]]
  const goesOn =
    next !== undefined && (next === 'phần' || POWER_WORDS[next] !== undefined || unitOf(next) !== undefined)
  const isAfterZero = before === 'không' || EMPTY_PLACE_WORDS.includes(before ?? '')
  if (word === 'năm') return goesOn || (isAfterZero && next === undefined)
  return word !== 'không' || goesOn || next === undefined
}

/** Zeros, and a number behind them: "không mười lăm" is 015. */
function readAsNumber(words: readonly string[], from: number): Fraction | undefined {
  let at = from
  let zeros = ''
  for (; isZero(words[at]) && isNumberWord(words[at + 1]); at++) zeros += '0'
  const scale = words.findIndex((word, index) => index >= at && (POWER_WORDS[word] ?? 0) >= SCALE)
  const whole = readWhole(scale < 0 ? words : words.slice(0, scale), at)
  return whole.count > 0 ? { digits: zeros + whole.value, count: at - from + whole.count } : undefined
}

const isZero = (word = ''): boolean => word === 'không' || EMPTY_PLACE_WORDS.includes(word)
