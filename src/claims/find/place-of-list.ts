import { NAMED_BY_NUMBERS } from '../../lexicon/index.ts'
import { isCapitalAt, type Passage } from '../passage.ts'
import { wordStart } from '../phrase-before.ts'

/** Units of text in which the name before a number, and the next item of its list, stand. */
const NEAR = 60

/** "Hải Phòng 947, Hà Nội 578": a name of two words beside another that has a number as well; "Tổ 3, Tổ 5" name themselves. */
export function isPlaceOfList({ text }: Passage, start: number, at: number): boolean {
  if (!isCapitalAt(text, start) || !isCapitalAt(text, wordStart(text, start - 1, Math.max(0, start - NEAR))))
    return false
  const before = PLACE_BEFORE.exec(text.slice(Math.max(0, start - NEAR), start))
  if (!before || NAMED_BY_NUMBER.test(before[2]!)) return false
  return before[1] !== '' || ANOTHER_BEHIND.test(text.slice(at, at + NEAR))
}

/** The item before, with its number, and the first word of the name. */
const PLACE_BEFORE = /(\p{Lu}\p{L}* \d[\d.]*[,;] |)(?<![\p{L}] )(\p{Lu}\p{L}*) $/u
const ANOTHER_BEHIND = /^\d[\d.]*[,;] (?:\p{Lu}\p{L}* ){2}\d/u
/** First words of what has a number for its name. */
const NAMED_BY_NUMBER = new RegExp(`^(?:${NAMED_BY_NUMBERS.join('|')})$`, 'u')
