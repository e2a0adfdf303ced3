import { OVERLAPPING } from '../../lexicon/part-names.ts'
import type { Member } from '../proposal.ts'

/**
 * Whether parts are named by properties of different sorts (women, minorities, people under 40), so that one
 * person may stand in several of them and the parts need not add up.
 */
export function overlapping(members: readonly Member[]): boolean {
  const sorts = members.map(({ claim }) => [...dimensionsOf(claim.subject), ...ageBehind(claim)])
  const named = sorts.filter((sort) => sort.length > 0)
  if (named.length === 0) return false
  const shared = named[0]!.filter((sort) => named.every((other) => other.includes(sort)))
  return shared.length === 0 || (named.length === 1 && named[0]!.includes('sex') && members.length > 1)
}

/** "119.756 đồng chí từ 18 đến 30 tuổi": an age behind a figure, which is a figure of its own. */
function ageBehind({ quote, text }: Member['claim']): readonly string[] {
  const at = quote.indexOf(text)
  const isAged = at >= 0 && AGE.test(quote.slice(at + text.length, at + text.length + AGE_REACH))
  return isAged ? ['age'] : []
}

const AGE =
  /^ ?(?:trong |ở )?(?:độ tuổi )?(?:từ|dưới|trên)? ?\d{1,2}(?: ?(?:đến|[-–]) ?(?:dưới )?\d{1,2})? tuổi(?!\p{L})/u
const AGE_REACH = 40

const PATTERNS = OVERLAPPING.map(({ dimension, surfaces }) => ({
  dimension,
  pattern: new RegExp(`(?<![\\p{L}])(?:${surfaces.join('|')})(?![\\p{L}])`, 'u'),
}))

/** "xã Nam Hà" has no sex. */
const NAME = /(?<=\S )\p{Lu}\p{L}*|^\p{Lu}\p{L}*(?= \p{Lu})/gu

/** The sorts of the subjects asked about; the figures of a list are asked about for every total before them. */
const known = new Map<string, readonly string[]>()
/** More subjects are not kept: a hostile text could make up any number of them. */
const MOST = 10_000

function dimensionsOf(subject: string): readonly string[] {
  const before = known.get(subject)
  if (before) return before
  const lower = subject.replace(NAME, '').toLowerCase()
  const sorts = PATTERNS.filter(({ pattern }) => pattern.test(lower)).map(({ dimension }) => dimension)
  if (known.size >= MOST) known.clear()
  known.set(subject, sorts)
  return sorts
}
