/** Shares that one list tells over several sentences, and the whole that they have in common. */
import { holds } from '../context/settle.ts'
import { STRENGTH } from '../strength.ts'
import { baseOf, type Found, partOf } from './part-and-whole.ts'
import { withBase } from './with-base.ts'

/** How many shares back the list may have begun. */
const REACH = 6

/**
 * A share that seems to be of the part of another, before it in its passage, is of the whole of that one where it holds of both:
 * "đúng hạn 4.157 hồ sơ (99,71%). … quá hạn 12 hồ sơ (0,29%)" are both of the 4.169 that were due, unless words say "trong số này".
 */
export function ofOneList(found: readonly Found[]): Found[] {
  const settled: Found[] = []
  for (const share of found) {
    const near = settled.slice(-REACH).toReversed()
    const other = near.find(
      (before) => before.figure.passage === share.figure.passage && isPartIn(before, share),
    )
    const whole = other && baseOf(other.proposal)
    const moved = whole && withBase(share.proposal, whole)
    settled.push(moved && holds(moved) ? { ...share, proposal: moved } : share)
  }
  return settled
}

/** Whether what one share is taken of is what another counts, and no words between them narrow the whole down to it. */
function isPartIn(before: Found, { figure, proposal }: Found): boolean {
  const [part, base] = [partOf(before.proposal), baseOf(proposal)]
  if (!part || part.claim.id !== base?.claim.id || proposal.open || before.proposal.open) return false
  if (!holds(before.proposal) || proposal.strength >= STRENGTH.sure) return false
  const between = figure.passage.lower.slice(before.figure.mention.end, figure.mention.start)
  return !NARROWED.test(between)
}

const NARROWED = /(?<!\p{L})(?:trong đó|trong số|gồm|cụ thể|trên tổng)(?!\p{L})/u
