import { type Exact, exact, type Interval, point, ZERO } from '../model/index.ts'

/** The n-th root of an interval above 0; undefined where it reaches below, or beyond anything that grows. */
export function root({ lo, hi }: Interval, degree: number): Interval | undefined {
  if (lo.compare(ZERO) <= 0 || hi.compare(FAR) > 0) return undefined
  return lo === hi ? point(rootOf(lo, degree)) : { lo: rootOf(lo, degree), hi: rootOf(hi, degree) }
}

/**
 * The n-th root of a value above 0, to twelve decimals: floats err in the sixteenth digit only. No printed rate is decided by what is
 * cut off. A root is either irrational, and then never lies on a limit of rounding, or it is a short decimal, as 1,1 is of 1,21, and
 * then the twelve decimals are the root itself.
 */
export const rootOf = (value: Exact, degree: number): Exact =>
  exact((value.valueOf() ** (1 / degree)).toFixed(ROOT_DECIMALS))

const ROOT_DECIMALS = 12

/** From 1e21 on, a float has no decimals to print. */
const FAR = exact(10n ** 18n)
