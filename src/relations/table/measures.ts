import { unitOf as rowOf } from '../../lexicon/index.ts'
import { PUPIL_NOUNS } from '../../lexicon/mean-words.ts'
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

/** Whether the units of two rows count the same: "HS" and "Cháu" are both of pupils, "Người" and "Hộ" are not the same. */
export function countsAlike(a: string, b: string): boolean {
  if (a === b) return true
  return [a, b].every(isOfPupils) || [a, b].every(isOfPeople)
}

const isOfPeople = (unit: string): boolean => rowOf(unit)?.group === 'people'

/** "HS" in a column of units is of pupils beside "Cháu", whatever it is elsewhere. */
const isOfPupils = (unit: string): boolean => unit === 'hs' || PUPIL_NOUNS.includes(unit)
