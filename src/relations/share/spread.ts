import { intervalOf } from '../operand.ts'
import type { Operand } from '../proposal.ts'

/** How likely figures of any size are to fit a rate: the width of what its print, and that of its part and whole, allow, over about two powers of e. */
export const spreadOf = (...printed: readonly (Operand | null)[]): number =>
  printed.reduce((sum, operand) => sum + widthOf(operand), 0) / 2

/** How far what the print of a figure allows reaches, of 1. */
function widthOf(operand: Operand | null): number {
  const told = operand && intervalOf(operand)
  return told && told.lo.compare(0) > 0 ? told.hi.div(told.lo).valueOf() - 1 : 2
}
