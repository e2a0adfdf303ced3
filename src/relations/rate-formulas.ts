import {
  divide,
  exact,
  HUNDRED,
  type Interval,
  point,
  scale,
  subtract,
  sumIntervals,
} from '../model/index.ts'
import type { Formula, Terms } from './formula.ts'
import type { Proposal } from './proposal.ts'
import { areRanks } from './ranks.ts'

/**
 * Part over whole, in %; parts may be named together, and the whole be told in parts: what was there, and what came. Where only what is taken
 * off the whole is told, the part is the rest.
 */
export const quotient: Formula = ({ of }) => {
  const [parts, bases, off] = [of('part'), of('base'), of('out')]
  const whole = bases.length > 1 ? sumIntervals(bases) : (bases[0] ?? of('whole')[0])
  if (parts.length === 0 && whole && off.length > 0)
    return percentOf(subtract(whole, sumIntervals(off)), whole)
  return parts.length > 0 && whole ? percentOf(sumIntervals(parts), whole) : undefined
}

/** Done over planned; or the rate of a plan that is so many percent higher: 98,44 / 1,25 of "tăng 25% so với dự toán". */
export const attainment: Formula = (terms) => {
  const [rate, rise, fall] = (['part', 'in', 'out'] as const).map((role) => terms.of(role)[0])
  const step = rise ?? (fall && scale(fall, exact(-1)))
  return rate && step ? percentOf(rate, sumIntervals([point(HUNDRED), step])) : quotient(terms)
}

/** now − before in the sense that the words give, so that a fall called a rise comes out negative; a size without them. */
export const difference: Formula = ({ of, proposal }) => {
  const [now, before] = [of('now')[0], of('before')[0]]
  if (!now || !before) return undefined
  return inSense(areRanks(proposal) ? subtract(before, now) : subtract(now, before), proposal)
}

/** A growth rate of now over before, or how many times ("gấp 1,86 lần") the one is the other; where before is not printed, of the change over now ∓ change. */
export const growth: Formula = ({ of, proposal }) => {
  const [now, before] = [of('now')[0], of('before')[0]]
  const [rise, fall] = [of('in')[0], of('out')[0]]
  // An index has the earlier level for a hundred: "102,8" is a rise of 2,8 %.
  if (now && proposal.counted !== undefined)
    return inSense(subtract(now, point(exact(proposal.counted))), proposal)
  if (now && before && isTimes(proposal)) return divide(now, before)
  if (now && before) return percentOf(inSense(subtract(now, before), proposal), before)
  const change = rise ?? fall
  if (change && before) return percentOf(change, before)
  if (!now || !change) return undefined
  return percentOf(change, rise ? subtract(now, rise) : sumIntervals([now, change]))
}

/** How many times the earlier level the later one is; where only the change is printed, the earlier one is now ∓ change. */
export function levelsQuotient({ of }: Terms): Interval | undefined {
  const [now, before, rise, fall] = (['now', 'before', 'in', 'out'] as const).map((role) => of(role)[0])
  const base = before ?? (now && rise ? subtract(now, rise) : now && fall && sumIntervals([now, fall]))
  return now && base && divide(now, base)
}

const percentOf = (part: Interval, whole: Interval) => {
  const ratio = divide(part, whole)
  return ratio && scale(ratio, HUNDRED)
}

const isTimes = ({ stated }: Proposal) => stated?.claim.kind === 'quantity' && stated.claim.unit === 'lần'

/** A change in the sense that the words give; its size without them. */
export function inSense(change: Interval, { direction }: Proposal): Interval {
  if (!direction) return size(change)
  return direction === 'up' ? change : scale(change, exact(-1))
}

function size(interval: Interval): Interval {
  if (interval.lo.s >= 0n) return interval
  if (interval.hi.compare(0) <= 0) return { lo: interval.hi.neg(), hi: interval.lo.neg() }
  const far = interval.lo.neg().compare(interval.hi) > 0 ? interval.lo.neg() : interval.hi
  return { lo: exact(0), hi: far }
}
