import type { Operand, Proposal } from './proposal.ts'

/** Name of one number of one claim. */
export const operandKey = ({ claim, facet }: Operand): string => `${claim.id}.${facet}`

/** Name of the members of a proposal, whatever their order. */
export const partsKey = ({ members }: Proposal): string => members.map(operandKey).sort().join('+')
