import { STEP_WORDS } from '../../lexicon/part-names.ts'
import { PLACE_LEVELS } from '../../lexicon/place-levels.ts'
import type { Discourse, Mention } from '../discourse/index.ts'
import { amountOf } from '../operand.ts'
import type { Member } from '../proposal.ts'

/**
 * Whether the names of parts open with one word, as "cấp huyện … cấp xã" or "do huyện quản lý … do xã quản lý" do: a
 * classification, all of whose classes are named. Places are not: of many communes a report names some.
 */
export function areParallel(parts: readonly Mention[]): boolean {
  const [first, ...others] = parts.map(openerOf)
  return (
    first !== undefined &&
    others.length > 0 &&
    others.every((other) => other === first) &&
    !PLACES.has(first) &&
    !parts.some(isProper)
  )
}

/** "Ia Mơ 08 hộ, Ia Lâu 06 hộ": names that begin alike are still names. */
const isProper = ({ block, start, lead }: Mention): boolean =>
  /^\s?\p{Lu}\p{L}* \p{Lu}/u.test(block.value.slice(start - lead.length - 1, start))

/** Whether the names of parts are steps of one scale: levels of administration, rounds, quarters, grades, who is in charge. */
export const areOfScale = (parts: readonly Mention[]): boolean =>
  areParallel(parts) && SCALES.has(openerOf(parts[0]!)!)

const SCALES: ReadonlySet<string> = new Set(STEP_WORDS)

/**
 * Whether a figure is an item of the list that its parts would be taken from, and no total: "hoàn thành xuất sắc 180 em, hoàn thành
 * tốt 260 em, hoàn thành 310 em, chưa hoàn thành 7 em". Its name opens as those of the figures on both sides do.
 */
export function isOneOf(discourse: Discourse, total: Mention, members: readonly Member[]): boolean {
  const [opener, whole] = [openerOf(total), amountOf({ claim: total.claim, facet: 'value' })]
  const before = discourse.mentions[total.order - 1]
  const first = members[0] && discourse.mentionOf(members[0].claim.id)
  if (opener === undefined || !first || wordBefore(first) !== opener) return false
  const follows = before?.block === total.block && before.sentence === total.sentence
  const larger = whole && members.some((member) => (amountOf(member)?.compare(whole) ?? 0) > 0)
  return (follows && wordBefore(before) === opener) || larger === true
}

/** The first word before a figure, be it its whole name: "đạt" of "đạt 420 em". */
const wordBefore = ({ lead }: Mention): string | undefined => /^(?:và )?(\p{L}+)/u.exec(lead)?.[1]

/** The word with which the name of a figure opens, before it: "cấp" of "cấp huyện 247", "mức" of "mức độ 2: 05". */
const openerOf = (mention: Mention): string | undefined =>
  /^(?:và )?(\p{L}+) \p{L}/u.exec(mention.lead || labelOf(mention))?.[1]

/** The name that a colon sets apart from its figure. */
function labelOf({ block, start }: Mention): string {
  const before = block.value.slice(Math.max(0, start - LABEL), start).toLowerCase()
  return /(?:^|[;,(.]\s?)([^;,(.:]*):\s*$/u.exec(before)?.[1] ?? ''
}

/** Units of text in which such a name stands. */
const LABEL = 40

const PLACES: ReadonlySet<string> = new Set(PLACE_LEVELS.flat().map((name) => name.split(' ')[0]!))
