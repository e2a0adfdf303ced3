/** Where a total stands beside its parts, and beside another. */
import type { Proposal } from './proposal.ts'

/** Whether a total stands in the paragraph of its parts. */
export const isBeside = ({ stated, members, axis }: Proposal): boolean =>
  axis === undefined && members.every(({ claim: { place } }) => place.block === stated?.claim.place.block)

/** Whether a total stands behind its parts. */
export const isBehind = ({ stated, members }: Proposal): boolean =>
  members.every(
    ({ claim: { place } }) =>
      place.block === stated?.claim.place.block && place.start < stated.claim.place.start,
  )

/** "10 người/06 đại biểu, trong đó nam 04, nữ 06": what takes the one of two figures apart says nothing of the other. */
export function areAcrossSlash({ stated: one }: Proposal, { stated: other }: Proposal): boolean {
  const [first, second] = [one, other].map((operand) => operand?.claim.place)
  if (!first || !second || first.block !== second.block) return false
  return first.end + 1 === second.start || second.end + 1 === first.start
}
