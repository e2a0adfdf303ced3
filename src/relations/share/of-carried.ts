/** "Thụ lý mới 624 vụ, cũ chuyển sang 89 vụ; đã giải quyết 260 vụ, đạt 36,5%": a share of what was there and what came. */

import { memoized } from '../../model/memoized.ts'
import { type Entry, entriesIn, sameSort } from '../account/entry.ts'
import type { Figure } from '../context/figures.ts'
import { holds, significantDigits } from '../context/settle.ts'
import type { Passage } from '../discourse/index.ts'
import type { Member, Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { partOf } from './part-and-whole.ts'

/** How many figures back what came may stand, and how many sentences. */
const REACH = 6
const SENTENCES = 2

/** The entries of a passage outside all brackets, and where each claim stands among them. */
const ledgerOf = memoized((passage: Passage): { entries: readonly Entry[]; places: Map<string, number> } => {
  const entries = entriesIn(passage, null)
  return { entries, places: new Map(entries.map(({ operand }, at) => [operand.claim.id, at])) }
})

/** A share for which no whole is printed, of an opening and an inflow before it where it fits their total; else as it was. */
export function ofCarriedOver(figure: Figure, proposal: Proposal): Proposal {
  const part = partOf(proposal)
  if (!part || !proposal.stated || !isUnsettled(proposal)) return proposal
  if (significantDigits(proposal.stated) < 3) return proposal
  const { open: _, ...share } = proposal
  const { sentence } = figure.mention
  const { entries, places } = ledgerOf(figure.passage)
  const at = places.get(part.claim.id) ?? 0
  const before = entries
    .slice(Math.max(0, at - REACH), at)
    .filter(({ mention, operand }) => sentence - mention.sentence < SENTENCES && sameSort(operand, part))
  const opening = before.findLast(({ side }) => side === 'opening')
  const came = before.findLast(({ side }) => side === 'in')
  if (!opening || !came) return proposal
  const bases = [opening, came].map(({ operand }): Member => ({ ...operand, role: 'base' }))
  const total = { ...share, members: [part, ...bases], strength: STRENGTH.fitting }
  return holds(total) ? total : proposal
}

/** No whole is printed, or the one that the place suggests does not fit. */
const isUnsettled = (proposal: Proposal): boolean =>
  proposal.open ? proposal.open === 'base-not-stated' : proposal.strength < STRENGTH.sure && !holds(proposal)
