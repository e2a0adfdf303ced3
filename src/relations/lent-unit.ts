/** What a claim is counted in, and what one of it is worth. */
interface Counted {
  readonly unit: string
  readonly unitCode: string
  readonly factor: string
}

/** A claim read in the unit of another, which it stands beside without one of its own. */
export const withUnitOf = <C extends Counted>(claim: C, { unit, unitCode, factor }: Counted): C => ({
  ...claim,
  unit,
  unitCode,
  factor,
})
