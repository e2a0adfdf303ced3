import { intervalOf } from '../operand.ts'
import type { Operand } from '../proposal.ts'

/** How likely figures of any size are to fit a rate: the width of what its print allows, over about two powers of e. */
export function spreadOf(rate: Operand | null): number {
  const printed = rate && intervalOf(rate)
  return printed && printed.lo.compare(0) > 0 ? (printed.hi.div(printed.lo).valueOf() - 1) / 2 : 1
}
