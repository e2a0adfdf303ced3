import type { Variant } from '../relations/index.ts'
import type { Check } from './define-check.ts'
import { accountCloses } from './rules/account-closes.ts'
import { attainmentMatchesPlan } from './rules/attainment-matches-plan.ts'
import { countMatchesItems } from './rules/count-matches-items.ts'
import { dateExists } from './rules/date-exists.ts'
import { differenceMatchesLevels } from './rules/difference-matches-levels.ts'
import { durationMatchesYears } from './rules/duration-matches-years.ts'
import { figureStatedTwiceIsTheSame } from './rules/figure-stated-twice-is-the-same.ts'
import { growthMatchesLevels } from './rules/growth-matches-levels.ts'
import { meanMatchesItems } from './rules/mean-matches-items.ts'
import { noneIsNotContradicted } from './rules/none-is-not-contradicted.ts'
import { oneDocumentHasOneDate } from './rules/one-document-has-one-date.ts'
import { partWithinWhole } from './rules/part-within-whole.ts'
import { partsAddUp } from './rules/parts-add-up.ts'
import { percentageMatchesRatio } from './rules/percentage-matches-ratio.ts'
import { rateTimesCountGivesAmount } from './rules/rate-times-count-gives-amount.ts'
import { ratioPartsAddUp } from './rules/ratio-parts-add-up.ts'
import { sharesMakeAHundred } from './rules/shares-make-a-hundred.ts'
import { tableTotalsAddUp } from './rules/table-totals-add-up.ts'
import { theMostIsTheMost } from './rules/the-most-is-the-most.ts'
import { wordsMatchDigits } from './rules/words-match-digits.ts'

/** Every check of relations, by code. */
export const relationChecks: readonly Check[] = [
  partsAddUp,
  ratioPartsAddUp,
  tableTotalsAddUp,
  partWithinWhole,
  accountCloses,
  sharesMakeAHundred,
  percentageMatchesRatio,
  attainmentMatchesPlan,
  differenceMatchesLevels,
  growthMatchesLevels,
  meanMatchesItems,
  rateTimesCountGivesAmount,
  figureStatedTwiceIsTheSame,
  theMostIsTheMost,
  wordsMatchDigits,
  countMatchesItems,
  noneIsNotContradicted,
  dateExists,
  durationMatchesYears,
  oneDocumentHasOneDate,
]

const BY_VARIANT = new Map(
  relationChecks.flatMap((check) => check.on.map((variant) => [variant, check] as const)),
)

/** The check that judges a sort of relation; throws when none does, for every variant has one. */
export function checkOf(variant: Variant): Check {
  const check = BY_VARIANT.get(variant)
  if (!check) throw new Error(`Unexpected relation "${variant}" without a check`)
  return check
}
