import { unitOf as rowOf } from '../../lexicon/index.ts'
import { codeOf, unitOf } from '../operand.ts'
import type { Operand } from '../proposal.ts'

/**
 * Whether two figures are surely measured in different things: hectares and tonnes, money and heads. Counted
 * nouns say little in a table, where one row may be named after schools and the next after their pupils.
 */
export function unlike(a: Operand, b: Operand): boolean {
  const [codeA, codeB] = [codeOf(a), codeOf(b)]
  if (codeA === codeB || codeA === '' || codeB === '') return false
  return dimensionOf(a) !== dimensionOf(b)
}

const dimensionOf = (operand: Operand): string =>
  operand.claim.kind === 'percent'
    ? 'percent'
    : ((rowOf(unitOf(operand)) ?? rowOf(codeOf(operand)))?.dimension ?? 'count')
