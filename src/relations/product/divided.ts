import type { Operand, Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import type { Rate } from './rates.ts'

/** A rate as the amount over the count. */
export const quotient = (rate: Rate, amount: Operand, count: Operand): Proposal => ({
  kind: 'average',
  variant: 'product',
  stated: rate.operand,
  members: [
    { ...amount, role: 'part' },
    { ...count, role: 'base' },
  ],
  evidence: rate.figure.lead.slice(-40),
  strength: STRENGTH.possible,
})
