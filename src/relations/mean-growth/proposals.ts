import { operandOf } from '../context/operand-of.ts'
import type { Member, Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import type { YearlyChange } from './yearly-change.ts'

/** A change in the mean of so many years, of the figures that it follows from. */
export const meanGrowthOf = (
  { figure, direction, words }: YearlyChange,
  members: readonly Member[],
  years: number,
): Proposal => ({
  kind: 'change',
  variant: 'mean-growth',
  stated: operandOf(figure),
  members,
  years,
  direction,
  evidence: words.trim().slice(-60).trim(),
  strength: STRENGTH.fitting,
})
