import { COMPARING_OPENERS, HAVING, LESSENING, NAMED_BY_CHANGE } from '../../lexicon/index.ts'
import { PLACE_LEVELS } from '../../lexicon/place-levels.ts'
import { charSet } from '../chars.ts'
import { isLetterAt, type Passage, plainPassage } from '../passage.ts'
import { wordsOf } from '../word-table.ts'
import { lowered } from './capital.ts'
import { opensName } from './comma.ts'
import { pastHead, tailOf, wordsBefore, wordsFrom } from './connectives.ts'

/** Words of a subject, at most; more would be a whole clause. */
export const MOST_WORDS = 12

/** A name before a figure may be a little longer, for its head is its noun: then none of it is cut. */
const MOST_NAMING = 24

/** Words before "và" name another thing than the figure behind it. */
const JOINED = /(?:^| )(?:và|hoặc)(?: |$)/

/** "so với năm trước", "ít hơn đầu kỳ": what a figure is compared to is not what it counts. */
const COMPARED = new RegExp(
  `(?:^|\\s)(?:${COMPARING_OPENERS.join('|')}|(?<!(?:${NAMED_BY_CHANGE.join('|')}) )(?:tăng|giảm)|(?:${LESSENING.join('|')}) giảm)(?=\\s|$).*$`,
  'i',
)

/** "Đến nay xã có 186 hộ nghèo": who has them is no part of the name; "ngân sách xã" is one. */
const HOLDERS = wordsOf(PLACE_LEVELS.slice(0, 3).flat())
const HAVERS = wordsOf(HAVING)

/** A stretch of a passage. */
export interface Stretch extends Passage {
  readonly from: number
  readonly to: number
}

const wholeOf = ({ text, lower }: Passage): Stretch => ({ text, lower, from: 0, to: text.length })

/** Marks that are no part of a name, by their UTF-16 unit. */
const MARKS = charSet('(),;:“”"\'*•/=+×\n–-')
/** What a comparison has in it. */
const COMPARES = ['tăng', 'giảm', 'so ', 'hơn']
const COMPARES_OPEN = charSet(COMPARES.map((word) => word[0]!))

/** A phrase with a comma for each mark in it, without its brackets. */
function withoutMarks(phrase: string): string {
  const open = phrase.includes('(') || phrase.includes('\n') ? phrase.replace(BRACKETS, ' ') : phrase
  return open.replace(MARK, ' , ')
}

const BRACKETS = /\([^()]*\)|\n/g
const MARK = /[(),;:“”"'*•]|(?:^|\s)[-–/=+×](?=\s|$)/g

/** Without connectives at either end, marks and figures; the last words where there are too many. */
export function cleaned(phrase: Stretch): string {
  const inner = bareOf(phrase)
  const contents = contentsOf(inner, phrase.to)
  if (!contents.isNamed) return ''
  const { text, lower, from: head, to: tail } = plainOf(phrase, inner, contents)
  let [from, end] = [pastCondition(lower, head, tail), tail]
  while (from < end && lower.startsWith(', ', from)) from += 2
  while (from < end && lower.startsWith(' ,', end - 2)) end -= 2
  let to = tailOf(lower, from, end)
  const isCut = to < end
  if (isCut && JOINED.test(text.slice(to, end))) return ''
  from = pastHead(lower, from, to)
  if (isCut && HOLDERS(lower, from, to) && HAVERS(lower, to + 1, end)) return ''
  if (hasMoreWords(lower, from, to)) {
    if (opensName(lower.slice(from, to)))
      to = tailOf(lower, from, wordsFrom(lower, from, { count: MOST_NAMING, to }))
    else from = pastHead(lower, wordsBefore(lower, to, { count: MOST_WORDS, from }), to)
  }
  const name = { text: text.slice(from, to), lower: lower.slice(from, to) }
  return lowered(contents.isMarked ? bothOf(name, (words) => words.replaceAll(' ,', ',')) : name)
}

/** "nếu có một trường hợp trễ hạn thì điểm": what is named stands behind the condition. */
function pastCondition(lower: string, from: number, to: number): number {
  let then = -1
  for (let at = from; at < to; at++)
    if (lower.charCodeAt(at) === 32 && lower.startsWith(' thì ', at)) then = at
  return then < 0 || then + 5 > to ? from : then + 5
}

interface Contents {
  /** Whether the phrase has a letter. */
  isNamed: boolean
  /** Whether it has marks: most have none. */
  isMarked: boolean
  /** Whether two blanks stand side by side in it. */
  isSpaced: boolean
  /** Whether it may compare. */
  compares: boolean
}

/** What a phrase has in it, all seen in one pass; the blank of "so " may stand behind it, before a place. */
function contentsOf({ text, lower, from, to }: Stretch, past: number): Contents {
  const contents = { isNamed: false, isMarked: false, isSpaced: false, compares: false }
  for (let at = from; at < to; at++) {
    const code = lower.charCodeAt(at)
    if (MARKS[code] === 1) contents.isMarked = true
    else if (code === 32) contents.isSpaced ||= at > from && lower.charCodeAt(at - 1) === 32
    else if (!contents.isNamed) contents.isNamed = isLetterAt(text, at)
    if (COMPARES_OPEN[code] === 1 && !contents.compares) contents.compares = comparesAt(lower, at, past)
  }
  return contents
}

function comparesAt(lower: string, at: number, to: number): boolean {
  for (const word of COMPARES) if (at + word.length <= to && lower.startsWith(word, at)) return true
  return false
}

/** Blanks and marks at the ends of a phrase, which are no part of it whatever it says; a bracket where it has no other half. */
const AT_HEAD = charSet(' ,;:“”"\'*•)')
const AT_TAIL = charSet(' ,;:“”"\'*•(')

/** A phrase without the blanks and marks at its ends: most have no others. */
function bareOf({ text, lower, from: head, to: tail }: Stretch): Stretch {
  let [from, to] = [head, tail]
  while (from < to && AT_HEAD[text.charCodeAt(from)] === 1) from++
  while (to > from && AT_TAIL[text.charCodeAt(to - 1)] === 1) to--
  return { text, lower, from, to }
}

/** The words of a phrase, between which one blank stands, and a comma for each mark inside of it. */
function plainOf(phrase: Stretch, bare: Stretch, { isMarked, isSpaced, compares }: Contents): Stretch {
  const { text, lower, from, to } = bare
  if (isMarked || compares) {
    const unmarked = isMarked ? withoutMarks(text.slice(phrase.from, phrase.to)) : text.slice(from, to)
    return wholeOf(singleSpaced(plainPassage(compares ? unmarked.replace(COMPARED, ' ') : unmarked)))
  }
  return isSpaced ? wholeOf(singleSpaced({ text: text.slice(from, to), lower: lower.slice(from, to) })) : bare
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

/** True for more words than a name before a figure may have. */
function hasMoreWords(lower: string, from: number, to: number): boolean {
  let count = 1
  for (let at = from; at < to; at++) if (lower.charCodeAt(at) === 32) count++
  return count > MOST_NAMING
}
