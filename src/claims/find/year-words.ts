import { DIGIT_WORDS, EMPTY_PLACE_WORDS } from '../../lexicon/index.ts'
import { matchAt } from '../passage.ts'
import { readWords } from './words.ts'

/** " năm một nghìn chín trăm bốn mươi lăm", " năm hai không hai ba" as its print and its year. */
export function wordedYear(lower: string, at: number): readonly [print: string, year: string] | undefined {
  const lead = matchAt(/,? năm /y, lower, at)
  if (!lead) return undefined
  const from = at + lead[0].length
  const words = (/^\p{L}+(?: \p{L}+)*/u.exec(lower.slice(from, from + 70))?.[0] ?? '').split(' ')
  const read = byDigits(words) ?? inFull(words)
  return read && [lower.slice(at, from) + words.slice(0, read.count).join(' '), read.year]
}

interface YearRead {
  readonly year: string
  readonly count: number
}

/**
 * "một nghìn chín trăm bốn mươi lăm"; "hai nghìn ba" is the year 2003, though of things it would be 2.300. Of the millennium before,
 * "một nghìn hai" and "một nghìn hai trăm" are 1.200 of something, for nobody tells of the years 1002 and 1200.
 */
function inFull(words: readonly string[]): YearRead | undefined {
  const read = readWords(words, 0)
  if (!read || !/^[12]\d{3}$/.test(read.value)) return undefined
  const isRound = read.value.endsWith('00')
  if (read.value.startsWith('1') && (isRound || read.count === 3)) return undefined
  const isShort = isRound && read.count === 3
  return { year: isShort ? `200${read.value[1]}` : read.value, count: read.count }
}

/** "hai không hai ba", "một chín bảy lăm", "hai không mười ba", "hai không linh chín": digits, or a century and what is above it. */
function byDigits(words: readonly string[]): YearRead | undefined {
  const [millennium, century] = [words[0], words[1]].map(digitOf)
  if (!CENTURIES.has(`${millennium}${century}`)) return undefined
  const above = aboveCentury(words.slice(2))
  return above && { year: `${millennium}${century}${above.digits}`, count: 2 + above.count }
}

/** No report tells of others digit by digit: "năm một, hai, ba" are pupils. */
const CENTURIES: ReadonlySet<string> = new Set(['18', '19', '20'])

function aboveCentury([first = '', second = '', third = '']: readonly string[]):
  | { readonly digits: string; readonly count: number }
  | undefined {
  const tens = first === 'mười' ? 1 : EMPTY_PLACE_WORDS.includes(first) ? 0 : digitOf(first)
  if (tens === undefined) return undefined
  const ones = second === 'mươi' ? third : second
  const digit = digitOf(ones)
  if (digit !== undefined) return { digits: `${tens}${digit}`, count: second === 'mươi' ? 3 : 2 }
  if (first === 'mười') return { digits: '10', count: 1 }
  return second === 'mươi' ? { digits: `${tens}0`, count: 2 } : undefined
}

const digitOf = (word = ''): number | undefined =>
  Object.hasOwn(DIGIT_WORDS, word) ? DIGIT_WORDS[word] : undefined
