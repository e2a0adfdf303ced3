import { SUBJECT_CLOSERS, SUBJECT_OPENERS, UNITS } from '../../lexicon/index.ts'
import { isLetterAt } from '../passage.ts'

/** Words of a subject, at most; more would be a whole clause. */
export const MOST_WORDS = 12

/** A name before a figure may be a little longer, for its head is its noun: then none of it is cut. */
const MOST_NAMING = 16

/** Words before "và" name another thing than the figure behind it. */
const JOINED = /(?:^| )(?:và|hoặc)(?: |$)/

/** "so với năm trước", "ít hơn đầu kỳ": what a figure is compared to is not what it counts. */
const COMPARED = /(?:^|\s)(?:so với|so|nhiều hơn|ít hơn|cao hơn|thấp hơn|tăng|giảm|kéo giảm)(?=\s|$).*$/i

const MARKS = /[(),;:“”"'*•/=+×\n–-]|so |hơn|tăng|giảm|Tăng|Giảm|So /

const unmarked = (phrase: string): string =>
  phrase
    .replace(/\([^()]*\)|\n/g, ' ')
    .replace(/[(),;:“”"'*•]|(?:^|\s)[-–/=+×](?=\s|$)/g, ' , ')
    .replace(COMPARED, ' ')

/** Without connectives at either end, marks and figures; the last words where there are too many. */
export function cleaned(phrase: string): string {
  if (!hasLetter(phrase)) return ''
  const plain = MARKS.test(phrase) ? unmarked(phrase) : phrase
  const words = wordsOf(plain)
  const lower = wordsOf(plain.toLowerCase())
  let [from, end] = [0, words.length]
  while (lower[from] === ',') from++
  while (lower[end - 1] === ',') end--
  const to = tailOf(lower, from, end)
  if (to < end && JOINED.test(words.slice(to, end).join(' '))) return ''
  from = pastHead(lower, from, to)
  if (to - from > MOST_NAMING) from = pastHead(lower, to - MOST_WORDS, to)
  return lowered(words.slice(from, to).join(' ').replaceAll(' ,', ','))
}

function hasLetter(phrase: string): boolean {
  for (let at = 0; at < phrase.length; at++) if (isLetterAt(phrase, at)) return true
  return false
}

const wordsOf = (phrase: string): string[] => phrase.split(' ').filter((word) => word !== '')

/** First word from a place on that belongs to no connective. */
function pastHead(lower: readonly string[], from: number, to: number): number {
  let at = from
  for (let count = 1; count > 0; at += count) count = openerAt(lower, at, to)
  return at
}

/** How many words from a place on are one connective, the most that are; 0 for none. */
function openerAt(lower: readonly string[], at: number, to: number): number {
  if (at >= to) return 0
  if (lower[at] === ',') return 1
  let count = Math.min(OPENING.get(lower[at]!) ?? 0, to - at)
  while (count > 0 && !SUBJECT_OPENERS.has(lower.slice(at, at + count).join(' '))) count--
  return count
}

/** One past the last word that belongs to no connective. */
function tailOf(lower: readonly string[], from: number, end: number): number {
  let to = end
  for (let count = 1; count > 0; to -= count) count = closerBefore(lower, from, to)
  return to
}

/** How many words before a place are one connective, the most that are; 0 for none. */
function closerBefore(lower: readonly string[], from: number, to: number): number {
  if (to <= from) return 0
  if (lower[to - 1] === ',') return 1
  let count = Math.min(CLOSING.get(lower[to - 1]!) ?? 0, to - from)
  while (count > 0 && !SUBJECT_CLOSERS.has(lower.slice(to - count, to).join(' '))) count--
  return count
}

/** The longest connective by its first, or by its last, word. */
const longestBy = (phrases: ReadonlySet<string>, end: 0 | -1): ReadonlyMap<string, number> => {
  const longest = new Map<string, number>()
  for (const phrase of phrases) {
    const words = phrase.split(' ')
    longest.set(words.at(end)!, Math.max(longest.get(words.at(end)!) ?? 0, words.length))
  }
  return longest
}

const OPENING = longestBy(SUBJECT_OPENERS, 0)
const CLOSING = longestBy(SUBJECT_CLOSERS, -1)

/** A capital that only opens the clause is no part of the name. */
export function lowered(phrase: string): string {
  const head = phrase.charAt(0)
  if (head !== head.toUpperCase()) return phrase
  const [first = '', second = ''] = phrase.split(' ', 2)
  if (phrase === phrase.toUpperCase() && second !== '') return phrase.toLowerCase()
  const opens =
    /^\p{Lu}\p{Ll}*$/u.test(first) &&
    (second === '' || /^[\p{Ll},]/u.test(second) || UNITS.has(first.toLowerCase()))
  return opens ? first.toLowerCase() + phrase.slice(first.length) : phrase
}
