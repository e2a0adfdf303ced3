import { around, exact, halfUnit, type Interval, toDecimal } from '../../model/index.ts'
import { intervalOf } from '../operand.ts'
import type { Operand } from '../proposal.ts'

/** All values that a mean may have had before it was printed so: 956,5 to 957,5 of 957, though whole numbers are exact elsewhere. */
export function roundedFrom(operand: Operand): Interval | undefined {
  return intervalOf(asRounded(operand))
}

/** A mean whose whole number stands for all that it may have been rounded from, as its decimals would. */
export function asRounded(mean: Operand): Operand {
  const { claim } = mean
  if (claim.kind !== 'quantity' || claim.decimals > 0) return mean
  const { lo, hi } = around(exact(claim.value), halfUnit(0))
  return { ...mean, claim: { ...claim, lo: toDecimal(lo, 1), hi: toDecimal(hi, 1) } }
}
