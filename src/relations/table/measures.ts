import { unitOf as rowOf } from '../../lexicon/index.ts'
import { codeOf, unitOf } from '../operand.ts'
import type { Operand } from '../proposal.ts'
import type { Figure } from './figure.ts'

/**
 * Whether two figures are surely measured in different things: hectares and tonnes, money and heads. Counted
 * nouns say little in a table, where one row may be named after schools and the next after their pupils.
 */
export function unlike(a: Figure, b: Figure): boolean {
  if (a.code === b.code || a.code === '' || b.code === '') return false
  return dimensionOf(a.operand) !== dimensionOf(b.operand)
}

const dimensionOf = (operand: Operand): string =>
  operand.claim.kind === 'percent'
    ? 'percent'
    : ((rowOf(unitOf(operand)) ?? rowOf(codeOf(operand)))?.dimension ?? 'count')
