import type { Operand } from '../proposal.ts'
import { isTime, type Rate } from './rates.ts'

/** "25 tỷ đồng/quý" is divided by quarters, not by the months that they are. */
export function inOwnUnit({ per }: Rate, count: Operand): Operand {
  const { claim } = count
  return claim.kind === 'quantity' && isTime(per.word) && claim.unit === per.word
    ? { ...count, claim: { ...claim, factor: '1' } }
    : count
}
