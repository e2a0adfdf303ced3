import { holds } from '../context/settle.ts'
import { areTheseOfMore } from '../context/these.ts'
import type { Discourse } from '../discourse/index.ts'
import type { Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'

/**
 * A sum that fails, left open where the words right behind its parts say what share these make, "An 240 hộ, Bình 200 hộ; hai xã này
 * chiếm 50% số hộ"; without an announcement it is none at all.
 */
export function withSomeOpen(discourse: Discourse, proposal: Proposal): Proposal {
  const last = discourse.mentionOf(proposal.members.at(-1)?.claim.id ?? '')
  const passage = last && discourse.passageOf(last.block.id)
  if (!passage || proposal.open || !areTheseOfMore(passage, last.end) || holds(proposal)) return proposal
  return proposal.strength < STRENGTH.told
    ? { ...proposal, strength: STRENGTH.faint }
    : { ...proposal, open: 'not-exhaustive' }
}
