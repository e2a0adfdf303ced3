import { JOINED_PHRASES, NAME_HEADS, NEW_CLAUSES, SAYING_WORDS, UNITS } from '../../lexicon/index.ts'
import { rowAt } from '../find/unit.ts'
import { isDigitAt, isPlainLetterAt, type Passage, wordAt } from '../passage.ts'
import { wordStart } from '../phrase-before.ts'

/** The two sides of each comma that parts no phrase, by the word behind it: "khiếu nại" and "tố cáo". */
const SIDES = new Map<string, [left: string, right: string][]>()
for (const phrase of JOINED_PHRASES) {
  const parts = phrase.split(', ')
  for (let at = 1; at < parts.length; at++) {
    const [left = '', right = ''] = [parts[at - 1], parts[at]]
    const first = right.split(' ')[0]!
    SIDES.set(first, [...(SIDES.get(first) ?? []), [left, right]])
  }
}

/** True for a comma inside a set phrase, "khiếu nại, tố cáo": what is named goes on behind it. */
export function joinsPhrase(lower: string, comma: number): boolean {
  if (lower[comma + 1] !== ' ') return false
  const sides = SIDES.get(wordAt(lower, comma + 2) ?? '')
  return (
    sides?.some(([left, right]) => lower.endsWith(left, comma) && lower.startsWith(right, comma + 2)) ?? false
  )
}

/** Words of a counted noun that a comma may part from another, at most. */
const LONGEST_NOUN = 3

/** "các hội, đoàn thể", "doanh nghiệp, hợp tác xã": two counted nouns of one sort are one name; "huyện, 12 xã" are two. */
export function joinsNouns(passage: Passage, comma: number, least: number): boolean {
  const { text, lower } = passage
  if (lower[comma + 1] !== ' ' || isDigitAt(lower, comma + 2)) return false
  const right = rowAt(passage, comma + 2)
  if (right?.group === undefined) return false
  let start = comma
  for (let count = 0; count < LONGEST_NOUN; count++) {
    start = wordStart(text, start, least)
    if (start < 0) return false
    if (UNITS.get(lower.slice(start, comma))?.group === right.group) return true
    if (text[start - 1] !== ' ') return false
    start--
  }
  return false
}

const HEAD = new RegExp(`^\\s*(?:${NAME_HEADS.join('|')}) `, 'iu')
/** Words of a sentence that has said something by then, so that a comma ends it. */
const SAID = new RegExp(`(?:^|\\s)(?:${SAYING_WORDS.join('|')})(?:\\s[^,]*)?,`, 'iu')

/** True for a phrase whose first words say what sort of name it is: "tỷ lệ", "tổng số". */
export const opensName = (phrase: string): boolean => HEAD.test(phrase)

/** "Số hộ dân, cơ sở sản xuất được cấp nước là": one name to the end, for no comma opens a clause in it. */
export const namesOn = (clause: string): boolean =>
  HEAD.test(clause) && !opensClause(clause) && !SAID.test(clause)

/** True where a word behind a comma opens a clause of its own. */
function opensClause(clause: string): boolean {
  if (!clause.includes(', ')) return false
  const lower = clause.toLowerCase()
  for (let at = lower.indexOf(', '); at >= 0; at = lower.indexOf(', ', at + 1))
    for (const word of NEW_CLAUSES)
      if (lower.startsWith(word, at + 2) && !isPlainLetterAt(lower, at + 2 + word.length)) return true
  return false
}
