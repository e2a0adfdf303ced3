/** Whether words hold a list to a total that it misses, though its figures give another. */
import { isDigitOff } from './digit-off.ts'
import type { Proposal } from './proposal.ts'
import { STRENGTH } from './strength.ts'
import type { Weighed } from './weighed.ts'

/**
 * Words hold a list to a total that it misses by a slip, and only its arithmetic to the one that it gives: "…, tính chung 54"; or "gồm"
 * does to the one before it, whatever its parts are said to make up behind it; or a total elsewhere has them by its value alone. Words
 * that leave no doubt need no slip beside figures that only their arithmetic puts together.
 */
export function isSaidOf({ proposal }: Weighed, used: Weighed): boolean {
  const { strength } = proposal
  if (areSlashed(used.proposal, proposal)) return false
  const isSure = strength >= STRENGTH.sure
  if (isSure && used.proposal.strength <= STRENGTH.fitting && isBehind(proposal)) return true
  if (strength >= STRENGTH.told && isBeside(proposal) && !isBeside(used.proposal) && isDigitOff(proposal))
    return true
  const isWeaklyUsed = used.proposal.strength < STRENGTH.hinted || (isSure && isBehind(used.proposal))
  return strength >= STRENGTH.told && isWeaklyUsed && isDigitOff(proposal)
}

/** "10 người/06 đại biểu được bầu, trong đó …": of two totals that one mark parts, words mean the one that has the parts. */
function areSlashed({ stated: one }: Proposal, { stated: other }: Proposal): boolean {
  const [a, b] = [one?.claim.place, other?.claim.place]
  return a !== undefined && b !== undefined && a.block === b.block && b.start - a.end === 1
}

/** Whether a total stands in the paragraph of its parts. */
const isBeside = ({ stated, members, axis }: Proposal): boolean =>
  axis === undefined && members.every(({ claim: { place } }) => place.block === stated?.claim.place.block)

/** Whether a total stands behind its parts. */
const isBehind = ({ stated, members }: Proposal): boolean =>
  members.every(
    ({ claim: { place } }) =>
      place.block === stated?.claim.place.block && place.start < stated.claim.place.start,
  )
