import type { Member, Proposal } from '../proposal.ts'

/** A share as it would be of another whole. */
export const withBase = (share: Proposal, whole: Member): Proposal => ({
  ...share,
  members: share.members.map((member) => (member.role === 'base' ? whole : member)),
})
