/** Pair[] → findings: one invariant between two reports a file. */
import { type ComparisonFinding, fingerprint } from '../../model/index.ts'
import type { Pair } from '../pairs/index.ts'
import type { Row } from '../row.ts'
import { codeOf } from '../span.ts'
import { correctedLevelIsKnown } from './corrected-level-is-known.ts'
import { cumulativeFigureDoesNotFall } from './cumulative-figure-does-not-fall.ts'
import type { ComparisonCheck } from './define-comparison-check.ts'
import { earlierLevelMatchesItsReport } from './earlier-level-matches-its-report.ts'
import { levelOf } from './level.ts'
import { oneTimeHasOneLevel } from './one-time-has-one-level.ts'
import { partOfYearWithinYear } from './part-of-year-within-year.ts'

/** Every check between reports, by code. */
export const comparisonChecks: readonly ComparisonCheck[] = [
  earlierLevelMatchesItsReport,
  cumulativeFigureDoesNotFall,
  partOfYearWithinYear,
  correctedLevelIsKnown,
  oneTimeHasOneLevel,
]

const BY_SORT = new Map(
  comparisonChecks
    .filter(({ finds }) => finds === 'disagrees')
    .flatMap((check) => check.on.map((sort) => [sort, check] as const)),
)

/** The check that judges a pair. */
export function checkOf({ sort, verdict }: Pick<Pair, 'sort' | 'verdict'>): ComparisonCheck {
  if (verdict === 'corrected') return correctedLevelIsKnown
  const check = BY_SORT.get(sort)
  if (!check) throw new Error(`Unexpected pair "${sort}" without a check`)
  return check
}

/** The finding of a pair; undefined where its levels agree. */
export function findingOf(row: Row, pair: Pair): ComparisonFinding | undefined {
  const check = checkOf(pair)
  if (pair.verdict !== check.finds) return undefined
  const { later, earlier, confidence } = pair
  return {
    id: `x${fingerprint([check.code, later.level.sighting.claim, earlier.level.sighting.claim].join('|'))}`,
    code: check.code,
    check: check.id,
    level: levelOf(check, pair),
    agency: row.agency.id,
    indicator: later.level.thing.name,
    period: codeOf(earlier.level.span),
    confidence: rounded(confidence),
    later: later.level.sighting,
    earlier: earlier.level.sighting,
    message: check.message(pair),
    advice: check.advice,
  }
}

/** Two digits are all that a confidence says. */
export const rounded = (confidence: number): number => Math.round(confidence * 100) / 100
