import type { Claim } from '../../model/index.ts'
import { codeOf } from '../operand.ts'
import type { Weighed } from '../weighed.ts'

/** Strength of a sum whose sister in another unit holds: the list that both share is known to be complete. */
const CERTAIN = 0.85

/** Units of text between a figure and its sister of another unit. */
const REACH = 60

/**
 * Sums that fail beside one that holds, part by part: of "45 tập thể, 130 cá nhân (cấp tỉnh 15 tập thể và 30 cá nhân; …)" the
 * collectives add up, so all parts are there, and the individuals must add up too.
 */
export function parallelTo(holding: readonly Weighed[]): (entry: Weighed) => Weighed {
  const byBlock = new Map<string, Weighed[]>()
  for (const entry of holding) {
    const block = entry.proposal.stated?.claim.place.block
    if (entry.proposal.kind !== 'sum' || block === undefined) continue
    const own = byBlock.get(block)
    if (own) own.push(entry)
    else byBlock.set(block, [entry])
  }
  return (entry) => {
    const { proposal, judgement } = entry
    const { stated } = proposal
    if (proposal.kind !== 'sum' || judgement.verdict !== 'inconsistent' || !stated) return entry
    const sisters = byBlock.get(stated.claim.place.block) ?? []
    const sister = sisters.find((other) => isSister(entry, other))
    return sister
      ? { proposal: { ...proposal, strength: Math.max(proposal.strength, CERTAIN) }, judgement }
      : entry
  }
}

/** Two sums whose totals, and whose parts one by one, stand side by side and are of different units. */
function isSister({ proposal }: Weighed, { proposal: other }: Weighed): boolean {
  if (!proposal.stated || !other.stated || proposal.members.length !== other.members.length) return false
  return (
    codeOf(proposal.stated) !== codeOf(other.stated) &&
    beside(proposal.stated.claim, other.stated.claim) &&
    proposal.members.every(({ claim }, at) => beside(claim, other.members[at]!.claim))
  )
}

function beside(a: Claim, b: Claim): boolean {
  if (a.id === b.id || a.place.block !== b.place.block) return false
  const gap = a.place.start < b.place.start ? b.place.start - a.place.end : a.place.start - b.place.end
  return gap >= 0 && gap <= REACH
}
