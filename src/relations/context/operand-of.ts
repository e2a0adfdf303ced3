import type { Facet, Operand } from '../proposal.ts'
import type { Figure } from './figures.ts'

/** The number of a figure. */
export const operandOf = ({ mention: { claim } }: Figure, facet: Facet = 'value'): Operand => ({
  claim,
  facet,
})
