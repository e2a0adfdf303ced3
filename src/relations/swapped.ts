/** Two digits that stand the other way round: the one slip that is hardly ever found by chance. */
import type { Proposal } from './proposal.ts'
import { slips } from './slips.ts'

export const isSwapped = (proposal: Proposal): boolean =>
  slips(proposal).some(({ kind }) => kind === 'digits-swapped')
