import { around, exact, halfUnit, type Interval, scale } from '../../model/index.ts'
import { factorOf, intervalOf } from '../operand.ts'
import type { Operand } from '../proposal.ts'

/** All values that a mean may have had before it was printed so: 956,5 to 957,5 of 957, though whole numbers are exact elsewhere. */
export function roundedFrom(operand: Operand): Interval | undefined {
  const { claim } = operand
  if (claim.kind !== 'quantity' || claim.decimals > 0) return intervalOf(operand)
  return scale(around(exact(claim.value), halfUnit(0)), factorOf(operand))
}
