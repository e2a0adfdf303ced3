import type { MatchVerdict } from '../../model/index.ts'
import type { Told } from '../row.ts'
import { agreementOf } from './agreement.ts'

/**
 * Why two levels are laid side by side. earlier: a report tells the level of an earlier one. nested: a part of a year
 * and the longer part that holds it. cumulative: both are said to run from the beginning of the year. twice: two
 * reports on one period.
 */
export type Sort = 'earlier' | 'nested' | 'cumulative' | 'twice'

/** Two levels of one thing that ought to agree. */
export interface Pair {
  readonly sort: Sort
  readonly later: Told
  readonly earlier: Told
  readonly verdict: MatchVerdict
  /** 0 to 1: how surely they are of one thing and of fitting times. */
  readonly confidence: number
}

/** Two levels side by side; where they disagree and the later report says that it corrects, that is no disagreement. */
export function pairOf(sort: Sort, [later, earlier]: readonly [Told, Told], confidence: number): Pair {
  const agreement = agreementOf(later.level, earlier.level)
  const verdict = agreement === 'disagrees' && later.level.corrected ? 'corrected' : agreement
  return { sort, later, earlier, verdict, confidence }
}
