import type { Proposal } from './proposal.ts'
import { slips } from './slips.ts'

/** Whether one digit printed otherwise, or two neighbours exchanged, would make a relation hold. */
export const isDigitOff = (proposal: Proposal): boolean =>
  slips(proposal).some(({ kind }) => kind === 'digits-swapped' || kind === 'digit-changed')
