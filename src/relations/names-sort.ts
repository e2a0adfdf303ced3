import { SORT_UNITS } from '../lexicon/bound-cues.ts'
import { codeOf, unitOf } from './operand.ts'
import type { Operand } from './proposal.ts'

const OF_SORT = new RegExp(`^(?:${SORT_UNITS.join('|')})(?!\\p{L})`, 'iu')

/**
 * Whether a figure only says of which sort things are: of "25 xe, trong đó xe 29 chỗ là 4 xe" and "08 nhà, trong đó nhà 12 tầng có 02
 * nhà" the seats and storeys are no part of the cars and houses.
 */
export function namesSort(part: Operand, whole: Operand, lead: string): boolean {
  if (codeOf(part) === '' || codeOf(part) === codeOf(whole)) return false
  const noun = unitOf(whole).toLowerCase()
  return OF_SORT.test(unitOf(part)) || (noun !== '' && (lead === noun || lead.endsWith(` ${noun}`)))
}
