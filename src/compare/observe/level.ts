import { type Claim, type Exact, exact, type Interval, ZERO } from '../../model/index.ts'
import { amountOf, decimalsOf, factorOf, intervalOf } from '../../relations/operand.ts'
import type { Facet } from '../../relations/proposal.ts'

/** A value in the base unit with all that its digits allow. */
export interface LevelValue {
  readonly value: Exact
  readonly interval: Interval
  readonly grain: Exact
}

/** The level that a claim prints; undefined for one that is no number or may be read in two ways. */
export function levelOf(claim: Claim, facet: Facet = 'value', scaledBy?: string): LevelValue | undefined {
  const operand = { claim, facet }
  const [value, interval] = [amountOf(operand), intervalOf(operand)]
  if (!value || !interval || ('alternative' in claim && claim.alternative !== undefined)) return undefined
  const by = exact(scaledBy ?? '1')
  const isExact = interval.lo.equals(interval.hi)
  const grain = isExact
    ? ZERO
    : exact(1)
        .div(10n ** BigInt(decimalsOf(operand)))
        .mul(factorOf(operand))
        .mul(by)
  return { value: value.mul(by), interval: { lo: interval.lo.mul(by), hi: interval.hi.mul(by) }, grain }
}
