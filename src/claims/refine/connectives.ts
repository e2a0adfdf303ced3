import { PHRASE_PAIRS, SUBJECT_CLOSERS, SUBJECT_OPENERS } from '../../lexicon/index.ts'
import { type WordTable, wordsOf, wordTable } from '../word-table.ts'

/** Start of the first word that belongs to no connective at the head; `to` when all do. */
export function pastHead(lower: string, from: number, to: number): number {
  let at = from
  for (let length = 1; length > 0 && at < to; at = Math.min(to, at + length)) length = openerAt(lower, at, to)
  return at
}

/** Length of the longest connective that opens at a place, with the blank behind it; 0 for none. */
function openerAt(lower: string, at: number, to: number): number {
  let end = wordsFrom(lower, at, { count: 1, to })
  if (end === at + 1 && lower[at] === ',') return 2
  const most = OPENING(lower, at, end)
  if (most === undefined || PAIRS(lower, at, wordsFrom(lower, at, { count: 2, to }))) return 0
  for (let count = most; count > 0; count--) {
    end = wordsFrom(lower, at, { count, to })
    if (OPENERS(lower, at, end) && !opensPair(lower, end, { at, to })) return end + 1 - at
  }
  return 0
}

/** "hiện có mặt": the last word of a connective belongs to the one behind it. */
const opensPair = (lower: string, end: number, { at, to }: { at: number; to: number }): boolean =>
  end < to &&
  PAIRS(
    lower,
    wordsBefore(lower, end, { count: 1, from: at }),
    wordsFrom(lower, end + 1, { count: 1, to }),
  ) === true

/** End of the last word that belongs to no connective at the tail; `from` when all do. */
export function tailOf(lower: string, from: number, end: number): number {
  let to = end
  for (let length = 1; length > 0 && to > from; to = Math.max(from, to - length))
    length = closerBefore(lower, from, to)
  return to
}

/** Length of the longest connective that ends at a place, with the blank before it; 0 for none. */
function closerBefore(lower: string, from: number, to: number): number {
  const last = wordsBefore(lower, to, { count: 1, from })
  if (last === to - 1 && lower[last] === ',') return 2
  const most = CLOSING(lower, last, to)
  if (most === undefined || PAIRS(lower, wordsBefore(lower, to, { count: 2, from }), to)) return 0
  for (let count = most; count > 0; count--) {
    const start = wordsBefore(lower, to, { count, from })
    if (CLOSERS(lower, start, to)) return to + 1 - start
  }
  return 0
}

/** End of so many words from a place on, or `to` when there are fewer. */
export function wordsFrom(lower: string, at: number, { count, to }: { count: number; to: number }): number {
  let end = at
  for (let left = count; ; end++) {
    while (end < to && lower.charCodeAt(end) !== 32) end++
    if (end >= to || --left === 0) return Math.min(end, to)
  }
}

/** Start of so many words before a place, or `from` when there are fewer. */
export function wordsBefore(
  lower: string,
  to: number,
  { count, from }: { count: number; from: number },
): number {
  let start = to
  for (let left = count; ; start--) {
    while (start > from && lower.charCodeAt(start - 1) !== 32) start--
    if (start <= from || --left === 0) return Math.max(start, from)
  }
}

/** The longest connective by its first, or by its last, word. */
function longestBy(phrases: ReadonlySet<string>, end: 0 | -1): WordTable<number> {
  const longest = new Map<string, number>()
  for (const phrase of phrases) {
    const words = phrase.split(' ')
    longest.set(words.at(end)!, Math.max(longest.get(words.at(end)!) ?? 0, words.length))
  }
  return wordTable(longest)
}

const OPENING = longestBy(SUBJECT_OPENERS, 0)
const CLOSING = longestBy(SUBJECT_CLOSERS, -1)
const OPENERS = wordsOf(SUBJECT_OPENERS)
const CLOSERS = wordsOf(SUBJECT_CLOSERS)
const PAIRS = wordsOf(PHRASE_PAIRS)
