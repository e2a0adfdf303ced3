/** Whether the units of printed factors can make the unit of what they are said to make. */
import { unitOf } from '../../lexicon/index.ts'
import type { Figure } from '../context/figures.ts'
import { alike, measureOf } from '../context/measured.ts'
import { operandOf } from '../context/operand-of.ts'

/** So many lengths make a volume. */
const SOLID = 3

/**
 * Lengths make an area or nothing: "băng rôn (0,8 m x 6 m) là 120 cái" tells of a shape, be its unit printed twice or once. Where
 * words equate, what they name is of the measure of a factor.
 */
export function multiplies(total: Figure, chain: readonly Figure[], isSign: boolean): boolean {
  const sizes = chain.map(dimensionOf)
  const lengths = sizes.filter((size) => size === 'length').length
  if (!sizes.includes('count') && lengths > (isSign ? 1 : 0))
    return dimensionOf(total) === (chain.length === SOLID ? 'volume' : 'area')
  return isSign || chain.some((factor) => isLike(factor, total))
}

const dimensionOf = ({ mention: { claim } }: Figure) =>
  'unit' in claim && !claim.unit.includes('/') ? unitOf(claim.unit)?.dimension : undefined

/** "42 suất × 4,2 = 176,4 triệu đồng": a factor whose unit is left out is not to be guessed at. */
export const fits = (total: Figure, factors: readonly Figure[]): boolean =>
  factors.some((factor) => isLike(factor, total)) ||
  [total, ...factors].every(({ mention: { claim } }) => 'factor' in claim && claim.factor === '1')

/** One unit, or "25.000 đồng/suất" that makes dongs. */
const isLike = (factor: Figure, total: Figure): boolean => {
  const [one, other] = [operandOf(factor), operandOf(total)]
  return alike(one, other) || (measureOf(one) === measureOf(other) && measureOf(other) !== '')
}
