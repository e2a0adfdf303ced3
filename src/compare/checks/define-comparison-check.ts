import type { Bilingual, Level, MatchVerdict } from '../../model/index.ts'
import type { Pair, Sort } from '../pairs/index.ts'

/** One invariant between two reports: what should be true, what its failure means, and how it is told. */
export interface ComparisonCheck {
  /** Opaque and never reused: "DS901". */
  readonly code: string
  /** The sentence that should be true, in kebab case. */
  readonly id: string
  readonly title: Bilingual
  /** What a finding means, and what it does not conclude. */
  readonly what: Bilingual
  readonly advice: Bilingual
  /**
   * Pairs of tiny reports, "2023: … | 2024: …", in Vietnamese. Each bad one yields exactly one finding, of this check;
   * each good one none.
   */
  readonly examples: { readonly bad: readonly string[]; readonly good: readonly string[] }
  /** Sorts of pair that it judges, and the verdict that is a finding. */
  readonly on: readonly Sort[]
  readonly finds: MatchVerdict
  /** The gravest that a finding can be. */
  readonly gravest: Level
  readonly message: (pair: Pair) => Bilingual
}

/** The check as it is given; the call gives its fields their types. */
export const defineComparisonCheck = (check: ComparisonCheck): ComparisonCheck => check
