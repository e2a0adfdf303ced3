import { withUnitOf } from '../lent-unit.ts'
import type { Figure } from './figures.ts'

/** A bare figure in the unit of another that it is set against: "nâng lên 214 ha (năm 2023: 178)"; one with a unit keeps it. */
export function inUnitOf(figure: Figure, { mention: { claim: lender } }: Figure): Figure {
  const { claim } = figure.mention
  if (claim.kind !== 'quantity' || lender.kind !== 'quantity' || claim.unit !== '') return figure
  return { ...figure, mention: { ...figure.mention, claim: withUnitOf(claim, lender) } }
}
