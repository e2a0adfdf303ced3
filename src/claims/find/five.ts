import {
  LASTING_WORDS,
  NAMED_YEARS,
  OF_A_YEAR,
  TAKING_OBJECTS,
  TAKING_THINGS,
  YEARS_ON,
} from '../../lexicon/five-words.ts'
import { fitsAt, isDigitAt, type Passage } from '../passage.ts'
import { wordStart } from '../phrase-before.ts'
import { rowAt } from './unit.ts'

const BEFORE_ALL: ReadonlySet<string> = new Set(TAKING_OBJECTS)
const BEFORE_THINGS: ReadonlySet<string> = new Set(TAKING_THINGS)
/** Sorts of nouns that do nothing themselves, and so stand behind no year. */
const THINGS: ReadonlySet<string> = new Set(['cases', 'papers', 'things', 'animals'])
const OF_YEAR: ReadonlySet<string> = new Set(OF_A_YEAR)
const SENTENCE = /(?:^|[.:;]\s|\n)$/

/** True for "năm" that is five, "xét xử năm bản án", and no year: a counted noun follows, and what stands before takes an object. */
export function isFive(passage: Passage, at: number): boolean {
  const { text, lower } = passage
  if (!lower.startsWith('năm ', at) || isDigitAt(lower, at + 4)) return false
  if (lower.startsWith('năm năm', at)) return isFiveYears(lower, at)
  const row = rowAt(passage, at + 4)
  if (row?.dimension !== 'count' || OF_YEAR.has(row.surface) || row.surface.startsWith('năm')) return false
  if (fitsAt(NAMED, lower, at)) return false
  const isThing = THINGS.has(row.group ?? '')
  if (SENTENCE.test(text.slice(Math.max(0, at - 2), at))) return isThing && text[at] === 'N'
  return isObject(passage, at, isThing || row.group === 'people')
}

/** "trong năm năm qua", "sau năm năm thực hiện": a span of years, where "trong năm năm 2024" tells of one. */
const isFiveYears = (lower: string, at: number): boolean =>
  fitsAt(GONE_BY, lower, at) && LASTING.test(lower.slice(Math.max(0, at - 7), at))
const LASTING = new RegExp(`(?<!\\p{L})(?:${LASTING_WORDS.join('|')}) $`, 'u')
const GONE_BY = new RegExp(`năm năm(?=$|[.,;)](?!\\d)| (?:${YEARS_ON.join('|')})(?!\\p{L}))`, 'uy')

/** "năm học" opens "năm học sinh", and people of a year are its citizens: it cannot be told. */
const NAMED = new RegExp(`năm (?:${NAMED_YEARS.join('|')})(?!\\p{L})`, 'uy')

/** True where one or two words right before a place take an object. */
function isObject({ text, lower }: Passage, at: number, ofThings: boolean): boolean {
  const end = at - 1
  if (text[end] !== ' ') return false
  const last = wordStart(text, end, 0)
  if (last < 0) return false
  const before = text[last - 1] === ' ' ? wordStart(text, last - 1, 0) : -1
  return [last, before].some((start) => {
    const words = start < 0 ? '' : lower.slice(start, end)
    return BEFORE_ALL.has(words) || (ofThings && BEFORE_THINGS.has(words))
  })
}
