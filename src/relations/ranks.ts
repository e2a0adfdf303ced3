import type { Proposal } from './proposal.ts'

/** Whether a difference is one of places in an order, where the first is the best: from the tenth to the seventh is a rise. */
export const areRanks = ({ members }: Proposal): boolean =>
  members.length > 0 && members.every(({ claim }) => claim.kind === 'ordinal')
