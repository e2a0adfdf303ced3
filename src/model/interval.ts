import { type Exact, exact, ONE, sum as sumOf, ZERO } from './number.ts'

/**
 * All the values that printed digits allow: half a unit of the last digit either way, as statcheck takes
 * it. Both ends are inside for an exact value: on the limit it may have been rounded up, down or to even.
 */
export interface Interval {
  readonly lo: Exact
  readonly hi: Exact
}

/** The interval of one exact value. */
export const point = (value: Exact): Interval => ({ lo: value, hi: value })

/** Half a unit of the last of `decimals` digits: 0.05 for 1. */
export const halfUnit = (decimals: number): Exact => exact(`5/${10n ** BigInt(decimals + 1)}`)

/** What a value printed with so many decimals allows; a value without decimals may be exact or rounded. */
export const around = (value: Exact, slack: Exact): Interval => ({
  lo: value.sub(slack),
  hi: value.add(slack),
})

/** Σ of the intervals; [0, 0] for none. */
export function sumIntervals(all: readonly Interval[]): Interval {
  const lo = sumOf(all.map((each) => each.lo))
  return all.every(isPoint) ? point(lo) : { lo, hi: sumOf(all.map((each) => each.hi)) }
}

const isPoint = ({ lo, hi }: Interval): boolean => lo === hi || lo.equals(hi)

/** Difference of two intervals, each of which may stand anywhere in its own. */
export function subtract(a: Interval, b: Interval): Interval {
  const lo = a.lo.sub(b.hi)
  return isPoint(a) && isPoint(b) ? point(lo) : { lo, hi: a.hi.sub(b.lo) }
}

/** Product of intervals of either sign. */
export function multiply(a: Interval, b: Interval): Interval {
  if (b.lo === b.hi) return scale(a, b.lo)
  const [one, other] = [scale(a, b.lo), scale(a, b.hi)]
  return { lo: least(one.lo, other.lo), hi: greatest(one.hi, other.hi) }
}

/** Quotient; undefined when the divisor may be zero. */
export function divide(a: Interval, b: Interval): Interval | undefined {
  if (b.lo.compare(ZERO) <= 0 && b.hi.compare(ZERO) >= 0) return undefined
  return multiply(a, isPoint(b) ? point(ONE.div(b.lo)) : { lo: ONE.div(b.hi), hi: ONE.div(b.lo) })
}

/** Product of an interval and one value of either sign. */
export function scale({ lo, hi }: Interval, factor: Exact): Interval {
  const one = lo.mul(factor)
  if (lo === hi) return point(one)
  const other = hi.mul(factor)
  return one.compare(other) <= 0 ? { lo: one, hi: other } : { lo: other, hi: one }
}

/**
 * Whether two intervals have a value in common. Where both have a width, their ends alone are none: every rounded figure would
 * have to stand at its limit, 9,15 + 6,75 + 2,85 for a total below 18,75.
 */
export function overlaps(a: Interval, b: Interval): boolean {
  const least = isPoint(a) || isPoint(b) ? 1 : 0
  return a.lo.compare(b.hi) < least && b.lo.compare(a.hi) < least
}

const least = (a: Exact, b: Exact): Exact => (a.compare(b) <= 0 ? a : b)

const greatest = (a: Exact, b: Exact): Exact => (a.compare(b) >= 0 ? a : b)
