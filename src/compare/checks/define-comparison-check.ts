import type { DescribedCheck } from '../../checks/described-check.ts'
import type { Bilingual, Level, MatchVerdict } from '../../model/index.ts'
import type { Pair, Sort } from '../pairs/index.ts'

/** One invariant between two reports: what should be true, what its failure means, and how it is told. */
export interface ComparisonCheck extends DescribedCheck {
  /** Pairs of tiny reports: "2023: … | 2024: …". */
  readonly examples: DescribedCheck['examples']
  /** Sorts of pair that it judges, and the verdict that is a finding. */
  readonly on: readonly Sort[]
  readonly finds: MatchVerdict
  /** The gravest that a finding can be. */
  readonly gravest: Level
  readonly message: (pair: Pair) => Bilingual
}

/** The check as it is given; the call gives its fields their types. */
export const defineComparisonCheck = (check: ComparisonCheck): ComparisonCheck => check
