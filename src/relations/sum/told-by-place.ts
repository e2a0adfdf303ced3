import { OTHER_PLACE_WORDS, OUTCOME_WORDS } from '../../lexicon/part-names.ts'
import type { Mention } from '../discourse/index.ts'

/** Where the things of a part are: "513 ca tại 62 tỉnh", "tại cơ sở 12 ca". */
const PLACED = /^(?:tại|ở)(?!\p{L})/u

/** What became of some, wherever they are. */
const OUTCOME = new RegExp(`^(?:${OUTCOME_WORDS.join('|')})(?!\\p{L})`, 'u')

/** What another place or what is left is called, or a place by its own name. */
const OTHER_PLACE = new RegExp(`(?<!\\p{L})(?:${OTHER_PLACE_WORDS.join('|')})(?!\\p{L})|\\p{Lu}`, 'u')

/**
 * Whether some parts are told by where they are and others by what became of them: of "gồm 513 ca tại 62 tỉnh; 24 ca tử vong" those
 * who died may be among the 513, so that the two need not make the total.
 */
export function toldByPlaceAndOtherwise(parts: readonly Mention[]): boolean {
  const placed = parts.filter(({ tail }) => PLACED.test(tail))
  if (placed.length === 0) return false
  const others = parts.filter((part) => !placed.includes(part))
  return others.some(
    ({ block, end, lead, tail }) =>
      OUTCOME.test(tail) &&
      !OTHER_PLACE.test(lead) &&
      !OTHER_PLACE.test(block.value.slice(end, end + tail.length + 1)),
  )
}
