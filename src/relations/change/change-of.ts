import { operandOf } from '../context/operand-of.ts'
import type { Member, Proposal } from '../proposal.ts'
import type { Change } from './levels.ts'

/** How surely the text announces a change, and in which words. */
export interface Words {
  readonly strength: number
  readonly evidence: string
}

/** A change as the difference, growth rate or percentage points of its levels, in the direction that its words give. */
export const changeOf = (
  { figure, direction, word }: Change,
  members: readonly Member[],
  { variant, strength, evidence }: Words & { readonly variant: 'difference' | 'growth' | 'points' },
): Proposal => ({
  kind: 'change',
  variant,
  stated: operandOf(figure),
  members,
  evidence: `${word} ${evidence}`.slice(0, 60).trim(),
  direction,
  strength,
})
