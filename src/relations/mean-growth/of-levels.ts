/** A yearly change and the two levels that it leads from and to. */
import type { Proposal } from '../proposal.ts'
import type { Pair } from './levels.ts'
import { meanGrowthOf } from './proposals.ts'
import { spansTold } from './spans.ts'
import type { YearlyChange } from './yearly-change.ts'

/** Every reading of two levels as those of a yearly change: over the years between theirs, else over the period that is told. */
export function ofLevels(change: YearlyChange, pairs: readonly Pair[]): Proposal[] {
  const told = spansTold(change.figure)
  return pairs.flatMap((pair) =>
    (pair.years === undefined ? told : [pair.years]).map((years) => ofPair(change, pair, years)),
  )
}

/** Two levels over so many years. */
export const ofPair = (change: YearlyChange, { now, before }: Pair, years: number): Proposal =>
  meanGrowthOf(
    change,
    [
      { ...now.operand, role: 'now' },
      { ...before.operand, role: 'before' },
    ],
    years,
  )
