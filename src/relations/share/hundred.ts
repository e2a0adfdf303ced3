import { HUNDRED, ZERO } from '../../model/index.ts'
import { amountOf, decimalsOf } from '../operand.ts'
import type { Operand } from '../proposal.ts'

/** Whether percentages add up to a hundred, as nearly as their printed digits tell. */
export function makeHundred(shares: readonly Operand[]): boolean {
  const slack = shares.reduce((sum, share) => sum + 0.5 * 10 ** -decimalsOf(share), 0)
  const total = shares.reduce((sum, share) => sum.add(amountOf(share) ?? ZERO), ZERO)
  return Math.abs(total.sub(HUNDRED).valueOf()) <= slack
}
