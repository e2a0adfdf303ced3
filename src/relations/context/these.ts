import { DIGIT_WORDS } from '../../lexicon/numerals.ts'
import { POINTING_WORDS, SHARE_VERBS } from '../../lexicon/share-cues.ts'
import type { Passage } from '../discourse/index.ts'

/** Words that stand for things just listed, "ba huyện này chiếm": where they begin, and how many they count if they say so. */
export interface These {
  readonly from: number
  readonly many: number | undefined
  /** Whether another rate of them stands between: "hai loại này chiếm 65% số vụ và 56,7% số đối tượng". */
  readonly isNext: boolean
}

const COUNTS = `\\d{1,2}|${Object.keys(DIGIT_WORDS).join('|')}`
const ONES = '\\p{L}+(?: \\p{L}+){0,2}?'

/** "ba huyện này chiếm", "3 xã trên đã chiếm tới", "các nhóm nói trên chiếm tỷ lệ". */
const THESE = `(?<![\\p{L}\\d.,/-])(?<count>${COUNTS}|các|những|cả) ${ONES} (?:${POINTING_WORDS.join('|')})(?: \\p{L}+){0,2}? (?:${SHARE_VERBS.join('|')})(?!\\p{L})`

const BEFORE = new RegExp(
  `${THESE}(?: \\p{L}+){0,2}(?<next> \\d[\\d,.]* ?%(?: \\p{L}+){1,8},?(?: và| hay)(?: \\p{L}+){0,2})? ?$`,
  'u',
)
const BEHIND = new RegExp(`^(?: \\p{L}+){0,2} ?\\)?(?:[;,.]|,? thì)? ?(?:\\p{L}+ ){0,2}?${THESE}`, 'u')

/** Units of text in which such words stand. */
const REACH = 110

/** The words for what was listed that lead to a figure. */
export function theseBefore({ lower }: Passage, start: number): These | undefined {
  const from = Math.max(0, start - REACH)
  const found = BEFORE.exec(lower.slice(from, start))
  const count = found?.groups?.count ?? ''
  return found
    ? {
        from: from + found.index,
        many: DIGIT_WORDS[count] ?? (Number(count) || undefined),
        isNext: found.groups?.next !== undefined,
      }
    : undefined
}

/** Whether a list that ends here is only some of a whole: the words right behind it say what share it makes. */
export const areTheseOfMore = ({ lower }: Passage, end: number): boolean =>
  BEHIND.test(lower.slice(end, end + REACH))
