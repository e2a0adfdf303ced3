import { HAVING, PHRASE_PAIRS, SUBJECT_CLOSERS, SUBJECT_OPENERS } from '../../lexicon/index.ts'
import { PLACE_LEVELS } from '../../lexicon/place-levels.ts'
import { charSet } from '../chars.ts'
import { isLetterAt, type Passage, plainPassage } from '../passage.ts'
import { lowered } from './capital.ts'
import { opensName } from './comma.ts'
import { countWords, wordsBefore, wordsFrom } from './word-steps.ts'

/** Words of a subject, at most; more would be a whole clause. */
export const MOST_WORDS = 12

/** A name before a figure may be a little longer, for its head is its noun: then none of it is cut. */
const MOST_NAMING = 24

/** Words before "và" name another thing than the figure behind it. */
const JOINED = /(?:^| )(?:và|hoặc)(?: |$)/

/** "so với năm trước", "ít hơn đầu kỳ": what a figure is compared to is not what it counts. */
const COMPARED =
  /(?:^|\s)(?:so với|so|nhiều hơn|ít hơn|cao hơn|thấp hơn|(?<!(?:tỷ lệ|tỉ lệ|tốc độ|mức|mức độ|tỷ suất|tỉ suất|hệ số|chỉ số) )(?:tăng|giảm)|(?:kéo|cắt|sụt|suy|tinh) giảm)(?=\s|$).*$/i

/** "Đến nay xã có 186 hộ nghèo": who has them is no part of the name; "ngân sách xã" is one. */
const HOLDERS: ReadonlySet<string> = new Set(PLACE_LEVELS.slice(0, 3).flat())

/** Marks that are no part of a name, by their UTF-16 unit. */
const MARKS = charSet('(),;:“”"\'*•/=+×\n–-')
/** What a comparison has in it. */
const COMPARES = ['tăng', 'giảm', 'so ', 'hơn']

/** A phrase with a comma for each mark in it, without its brackets and what it compares with. */
function unmarked(phrase: string, compares: boolean): string {
  const open = phrase.includes('(') || phrase.includes('\n') ? phrase.replace(BRACKETS, ' ') : phrase
  const plain = open.replace(MARK, ' , ')
  return compares ? plain.replace(COMPARED, ' ') : plain
}

const BRACKETS = /\([^()]*\)|\n/g
const MARK = /[(),;:“”"'*•]|(?:^|\s)[-–/=+×](?=\s|$)/g

/** Without connectives at either end, marks and figures; the last words where there are too many. */
export function cleaned(phrase: Passage): string {
  const { isNamed, isMarked } = contentsOf(phrase)
  if (!isNamed) return ''
  const compares = COMPARES.some((word) => phrase.lower.includes(word))
  const { text, lower } = singleSpaced(
    isMarked || compares ? plainPassage(unmarked(phrase.text, compares)) : phrase,
  )
  let [from, end] = [pastCondition(lower), lower.length]
  while (lower.startsWith(', ', from)) from += 2
  while (lower.endsWith(' ,', end)) end -= 2
  let to = tailOf(lower, from, end)
  const isCut = to < end
  if (isCut && JOINED.test(text.slice(to, end))) return ''
  from = pastHead(lower, from, to)
  if (isCut && HOLDERS.has(lower.slice(from, to)) && HAVING.has(lower.slice(to + 1, end))) return ''
  if (countWords(lower, from, to) > MOST_NAMING) {
    if (opensName(lower.slice(from, to)))
      to = tailOf(lower, from, wordsFrom(lower, from, { count: MOST_NAMING, to }))
    else from = pastHead(lower, wordsBefore(lower, to, MOST_WORDS), to)
  }
  const name = text.slice(from, to)
  return lowered(isMarked ? name.replaceAll(' ,', ',') : name)
}

/** "nếu có một trường hợp trễ hạn thì điểm": what is named stands behind the condition. */
function pastCondition(lower: string): number {
  const then = lower.lastIndexOf(' thì ')
  return then < 0 ? 0 : then + 5
}

/** Whether a phrase has a letter, and whether it has marks: most have none. */
function contentsOf({ text }: Passage): { isNamed: boolean; isMarked: boolean } {
  let [isNamed, isMarked] = [false, false]
  for (let at = 0; at < text.length && !(isNamed && isMarked); at++) {
    isMarked ||= MARKS[text.charCodeAt(at)] === 1
    isNamed ||= isLetterAt(text, at)
  }
  return { isNamed, isMarked }
}

const bothOf = ({ text, lower }: Passage, change: (phrase: string) => string): Passage => ({
  text: change(text),
  lower: change(lower),
})

/** A phrase whose words one blank parts, with none at its ends. */
function singleSpaced(phrase: Passage): Passage {
  const trimmed = bothOf(phrase, (text) => text.trim())
  return trimmed.text.includes('  ') ? bothOf(trimmed, (text) => text.replace(/ {2,}/g, ' ')) : trimmed
}

/** Start of the first word that belongs to no connective at the head; `to` when all do. */
function pastHead(lower: string, from: number, to: number): number {
  let at = from
  for (let length = 1; length > 0 && at < to; at = Math.min(to, at + length)) length = openerAt(lower, at, to)
  return at
}

/** Length of the longest connective that opens at a place, with the blank behind it; 0 for none. */
function openerAt(lower: string, at: number, to: number): number {
  let end = wordsFrom(lower, at, { count: 1, to })
  const first = lower.slice(at, end)
  if (first === ',') return 2
  const most = OPENING.get(first)
  if (most === undefined || PHRASE_PAIRS.has(lower.slice(at, wordsFrom(lower, at, { count: 2, to }))))
    return 0
  for (let count = most; count > 0; count--) {
    end = wordsFrom(lower, at, { count, to })
    if (SUBJECT_OPENERS.has(lower.slice(at, end)) && !opensPair(lower, end, to)) return end + 1 - at
  }
  return 0
}

/** "hiện có mặt": the last word of a connective belongs to the one behind it. */
function opensPair(lower: string, end: number, to: number): boolean {
  if (end >= to) return false
  return PHRASE_PAIRS.has(
    lower.slice(wordsBefore(lower, end, 1), wordsFrom(lower, end + 1, { count: 1, to })),
  )
}

/** End of the last word that belongs to no connective at the tail; `from` when all do. */
function tailOf(lower: string, from: number, end: number): number {
  let to = end
  for (let length = 1; length > 0 && to > from; to = Math.max(from, to - length))
    length = closerBefore(lower, from, to)
  return to
}

/** Length of the longest connective that ends at a place, with the blank before it; 0 for none. */
function closerBefore(lower: string, from: number, to: number): number {
  const last = lower.slice(Math.max(from, wordsBefore(lower, to, 1)), to)
  if (last === ',') return 2
  const most = CLOSING.get(last)
  if (most === undefined || PHRASE_PAIRS.has(lower.slice(Math.max(from, wordsBefore(lower, to, 2)), to)))
    return 0
  for (let count = most; count > 0; count--) {
    const start = Math.max(from, wordsBefore(lower, to, count))
    if (SUBJECT_CLOSERS.has(lower.slice(start, to))) return to + 1 - start
  }
  return 0
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
