import { NAMED_ANY, NAMED_SMALL } from '../../lexicon/index.ts'
import type { Passage } from '../passage.ts'
import type { WordsRead } from './words.ts'

/** Words before a number word that make it part of a name, an ordinal or a set phrase. */
const NAMING = new RegExp(`(?:${[...NAMED_ANY, ...NAMED_SMALL].join('|')}|(?<!(?:tổng|trong|con) )số) $`)
/** Of these the ones that a number of hundreds does not name: "đã cấp bốn trăm thẻ", "chi mỗi hai trăm hộ". */
const NAMING_SMALL = new RegExp(`(?:${NAMED_SMALL.join('|')}|số) $`)
/** A number with fewer digits is below a hundred. */
const HUNDREDS = 3

/** True for a number in words that the word before it makes a name of: "tháng ba", "quận mười". */
export function namesNumber(lower: string, at: number, { value }: WordsRead): boolean {
  const before = lower.slice(Math.max(0, at - REACH), at)
  return NAMING.test(before) && !(value.length >= HUNDREDS && NAMING_SMALL.test(before))
}

const REACH = 12

/** "cửa Ba Kè", "xã Bảy Háp": a capital in front and behind, as no numeral has; all capitals are a heading. */
export const isOfName = ({ text }: Passage, at: number, end: number): boolean =>
  /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}/u.test(text.slice(at, end + 3)) &&
  /^ \p{Lu}\p{Ll}/u.test(text.slice(end, end + 3))
