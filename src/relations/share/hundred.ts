import { type Exact, exact, HUNDRED, ZERO } from '../../model/index.ts'
import { amountOf, decimalsOf } from '../operand.ts'
import type { Operand } from '../proposal.ts'

/** Whether percentages add up to a hundred, as nearly as their printed digits tell. */
export function makeHundred(shares: readonly Operand[]): boolean {
  const slack = shares.reduce((sum, share) => sum + 0.5 * 10 ** -decimalsOf(share), 0)
  return Math.abs(sumOf(shares).sub(HUNDRED).valueOf()) <= slack
}

/** Whether a sentence prints, beside some shares, the percentage that they lack of a hundred. */
export function tellsRest(sentence: string, shares: readonly Operand[]): boolean {
  const rest = HUNDRED.sub(sumOf(shares))
  const printed = sentence.match(/\d{1,3}(?:,\d{1,3})?(?=\s?%)/g) ?? []
  const found = printed.filter((text) => exact(text.replace(',', '.')).equals(rest)).length
  return found > shares.filter((share) => amountOf(share)?.equals(rest)).length
}

const sumOf = (shares: readonly Operand[]): Exact =>
  shares.reduce((sum, share) => sum.add(amountOf(share) ?? ZERO), ZERO)
