import { CLOSING_NAMES, OPPOSITES } from '../../lexicon/part-names.ts'
import { memoized } from '../../model/memoized.ts'
import type { Mention } from '../discourse/index.ts'

/** How the names of parts leave nothing over: two opposites, or a last part that takes the rest. */
export type Exhaustion = 'opposites' | 'rest'

/**
 * How the names of parts leave nothing of their whole over: two parts are opposites ("đúng hạn" and "trễ hạn") or a name and
 * its negation ("đạt" and "chưa đạt"), be it with what is still under way, or the last is "khác" or "còn lại". Undefined where more parts may exist.
 */
export function exhaustion(parts: readonly Mention[]): Exhaustion | undefined {
  const [one, other, third] = parts
  const two = parts.length === 2 || (parts.length === 3 && third && PENDING.test(namesOf(third)))
  if (two && one && other && opposite(namesOf(one), namesOf(other))) return 'opposites'
  const last = parts.at(-1)
  return last && endsWithRest(last) ? 'rest' : undefined
}

/** Whether a part takes what is left: "khác", "còn lại". */
export const endsWithRest = memoized(
  (last: Mention): boolean => CLOSING.test(namesOf(last)) || /(?<!\p{L})còn(?: có)?$/u.test(last.lead),
)

/** "thành 139 vụ, không thành 17 vụ, đang hòa giải 08 vụ": what is neither of two opposites yet. */
const PENDING = /(?<!\p{L})(?:đang|chưa xong)(?!\p{L})/u

const CLOSING = new RegExp(`(?<!\\p{L})(?:${CLOSING_NAMES.join('|')})(?!\\p{L})`, 'u')

/** The words around a figure, in which its name stands. */
const namesOf = memoized(
  ({ lead, tail, claim }: Mention) =>
    `${lead} ${claim.text.toLowerCase()} ${tail} ${claim.subject.toLowerCase()}`,
)

function opposite(a: string, b: string): boolean {
  if (OPPOSITES.some(([x, y]) => (has(a, x) && has(b, y)) || (has(a, y) && has(b, x)))) return true
  return denies(a, b) || denies(b, a)
}

/** "không thuộc thẩm quyền" denies "thuộc thẩm quyền": the words behind the negation stand in the other. */
function denies(a: string, b: string): boolean {
  const denied = /(?<!\p{L})(?:không|chưa) (\p{L}+(?: \p{L}+)?)/u.exec(a)?.[1]
  return denied !== undefined && has(b, denied) && !/(?<!\p{L})(?:không|chưa) /u.test(b)
}

/** Whether a text holds words as words, not as part of longer ones. */
function has(text: string, words: string): boolean {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    if (!isLetter(text.charAt(at - 1)) && !isLetter(text.charAt(at + words.length))) return true
  }
  return false
}

const isLetter = (char: string) => /\p{L}/u.test(char)
