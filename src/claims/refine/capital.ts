import { UNITS } from '../../lexicon/index.ts'
import { isCapitalAt, isSmallLetterAt, type Passage } from '../passage.ts'

/** "Nam Sơn" is a place, no men. */
const NAMING = 'Nam'

/** A capital that only opens the clause is no part of the name. */
export function lowered({ text: phrase, lower }: Passage): string {
  if (isSmallLetterAt(phrase, 0)) return phrase
  const blank = phrase.indexOf(' ')
  const end = blank < 0 ? phrase.length : blank
  const hasMore = end + 1 < phrase.length && phrase[end + 1] !== ' '
  if (!isSmallLetterAt(phrase, 1) && hasMore && phrase === phrase.toUpperCase()) return lower
  const first = phrase.slice(0, end)
  if (!isCapitalized(first)) return phrase
  const opens =
    !hasMore ||
    isSmallLetterAt(phrase, end + 1) ||
    phrase[end + 1] === ',' ||
    (first !== NAMING && UNITS.has(lower.slice(0, end)))
  return opens ? lower.slice(0, end) + phrase.slice(end) : phrase
}

/** One capital and small letters behind it, with or without a comma. */
function isCapitalized(word: string): boolean {
  if (!isCapitalAt(word, 0)) return false
  const end = word.endsWith(',') ? word.length - 1 : word.length
  for (let at = 1; at < end; at++) if (!isSmallLetterAt(word, at)) return false
  return true
}
