import type { Interval } from '../model/index.ts'
import { amountOf, decimalsOf, factorOf, intervalOf } from './operand.ts'
import type { Member, Operand, Proposal } from './proposal.ts'

/** Floats err in the sixteenth digit. */
const SURELY = 1 + 1e-9

/**
 * Whether a share of two figures is so far from the one that is stated that no rounding brings them together: floats tell
 * that much, for a tenth of the time. What is near is left to exact arithmetic.
 */
export function isFarOff({ variant, stated, members }: Proposal): boolean {
  if (variant !== 'share' || !stated || members.length !== 2) return false
  const [part, whole] = members as readonly [Member, Member]
  if (part.role !== 'part' || whole.role !== 'base') return false
  const [rate, above, below] = [boundsOf(stated), boundsOf(part), boundsOf(whole)]
  if (!rate || !above || !below) return false
  const [least, most] = [(above.lo / below.hi) * 100, (above.hi / below.lo) * 100]
  const unit = (2 * factorOf(stated).valueOf()) / 10 ** decimalsOf(stated)
  return rate.hi + unit < least / SURELY || rate.lo - unit > most * SURELY
}

/** What is left to exact arithmetic: a figure that is no number, and one that is not above zero. */
function boundsOf(operand: Operand): { readonly lo: number; readonly hi: number } | undefined {
  const interval: Interval | undefined = amountOf(operand) && intervalOf(operand)
  if (!interval) return undefined
  const [lo, hi] = [interval.lo.valueOf(), interval.hi.valueOf()]
  return lo > 0 && hi < Number.MAX_SAFE_INTEGER ? { lo, hi } : undefined
}
