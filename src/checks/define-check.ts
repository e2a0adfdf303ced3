import type { Bilingual, Level } from '../model/index.ts'
import type { Variant, Weighed } from '../relations/index.ts'
import type { DescribedCheck } from './described-check.ts'

/**
 * One invariant: the sentence that should be true, what its failure means, and how its arithmetic is told.
 *
 * A check judges nothing itself: the arithmetic of its variants is exact and stands in relations/. It says
 * how grave a failure is and puts it into words.
 */
export interface Check extends DescribedCheck {
  /** Sorts of relation that it judges. */
  readonly on: readonly Variant[]
  /** How grave a failure is; `undefined` for the level that the strength of the words gives. */
  readonly level?: (weighed: Weighed) => Level | undefined
  /**
   * One line of arithmetic in Vietnamese notation, without words: "874,0 + 327,0 = 1.201,0 triệu đồng". Where there is
   * nothing to compute, what stands side by side: "9.421,8 ≠ 9.412,8".
   */
  readonly arithmetic: (weighed: Weighed) => string
  /** True when the disagreement says it all and the line would only repeat it. */
  readonly plain?: true
  /** What the figures say of each other when they disagree. */
  readonly disagreement: (weighed: Weighed) => Bilingual
}

/** The check as it is given; the call gives its fields their types. */
export const defineCheck = (check: Check): Check => check
