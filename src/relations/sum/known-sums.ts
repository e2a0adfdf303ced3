import { memoized } from '../../model/memoized.ts'
import { sums } from './index.ts'

/** The sums of a report, worked out once: shares are taken of totals that their parts add up to. */
export const knownSums = memoized(sums)
