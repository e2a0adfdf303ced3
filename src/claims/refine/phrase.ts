import { SUBJECT_CLOSERS, SUBJECT_OPENERS, UNITS } from '../../lexicon/index.ts'

/** Words of a subject, at most; more would be a whole clause. */
export const MOST_WORDS = 12

/** A name before a figure may be a little longer, for its head is its noun: then none of it is cut. */
const MOST_NAMING = 16

/** Words before "và" name another thing than the figure behind it. */
const JOINED = /(?:^| )(?:và|hoặc)(?: |$)/

/** "so với năm trước", "ít hơn đầu kỳ": what a figure is compared to is not what it counts. */
const COMPARED = /(?:^|\s)(?:so với|so|nhiều hơn|ít hơn|cao hơn|thấp hơn|tăng|giảm|kéo giảm)(?=\s|$).*$/i

const WORDS = /\p{L}/u
const MARKS = /[(),;:“”"'*•/=+×\n–-]|so |hơn|tăng|giảm|Tăng|Giảm|So /

const unmarked = (phrase: string): string =>
  phrase
    .replace(/\([^()]*\)|\n/g, ' ')
    .replace(/[(),;:“”"'*•]|(?:^|\s)[-–/=+×](?=\s|$)/g, ' , ')
    .replace(COMPARED, ' ')

/** Without connectives at either end, marks and figures; the last words where there are too many. */
export function cleaned(phrase: string): string {
  if (!WORDS.test(phrase)) return ''
  const words = (MARKS.test(phrase) ? unmarked(phrase) : phrase).split(' ').filter((word) => word !== '')
  while (words[0] === ',') words.shift()
  while (words.at(-1) === ',') words.pop()
  let kept = trimTail(words)
  if (words.length > kept.length && JOINED.test(words.slice(kept.length).join(' '))) return ''
  kept = trimHead(kept)
  if (kept.length > MOST_NAMING) kept = trimHead(kept.slice(-MOST_WORDS))
  return lowered(kept.join(' ').replaceAll(' ,', ','))
}

function trimHead(words: readonly string[]): readonly string[] {
  let from = 0
  for (let count = 1; count > 0; from += count) count = connective(words, from, OPENING)
  return from === 0 ? words : words.slice(from)
}

/** How many words from a place on are one connective, the most that are; 0 for none. */
function connective(words: readonly string[], from: number, rows: ReadonlyMap<string, number>): number {
  const first = words[from]?.toLowerCase()
  if (first === undefined) return 0
  if (first === ',') return 1
  for (let count = Math.min(rows.get(first) ?? 0, words.length - from); count > 0; count--)
    if (
      SUBJECT_OPENERS.has(
        words
          .slice(from, from + count)
          .join(' ')
          .toLowerCase(),
      )
    )
      return count
  return 0
}

function trimTail(words: readonly string[]): readonly string[] {
  let to = words.length
  while (to > 0) {
    const last = words[to - 1]!.toLowerCase()
    const most = last === ',' ? 1 : Math.min(CLOSING.get(last) ?? 0, to)
    let count = most
    while (
      count > 0 &&
      last !== ',' &&
      !SUBJECT_CLOSERS.has(
        words
          .slice(to - count, to)
          .join(' ')
          .toLowerCase(),
      )
    )
      count--
    if (count === 0) break
    to -= count
  }
  return to === words.length ? words : words.slice(0, to)
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
