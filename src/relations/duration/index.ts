/** Durations beside the years, months or days that they span. */
import type { Discourse } from '../discourse/index.ts'
import type { Proposal } from '../proposal.ts'
import { betweenDates } from './between-dates.ts'
import { spansOfDays } from './days.ts'
import { daysOfPeriod } from './of-period.ts'
import { yearsSince } from './since.ts'
import { spansAbove } from './span-above.ts'
import { spansBefore } from './span-before.ts'
import { spansBehind } from './span-behind.ts'
import { spansOfYears } from './years.ts'

/** Every count of years, months, weeks or days with the span that it should match; one that years beside it tell is looked at once. */
export function durations(discourse: Discourse): Proposal[] {
  const ofYears = spansOfYears(discourse)
  const told = new Set(ofYears.map(({ stated }) => stated?.claim))
  const others = [
    ...spansOfDays(discourse),
    ...spansBefore(discourse),
    ...spansBehind(discourse),
    ...spansAbove(discourse),
    ...betweenDates(discourse),
    ...yearsSince(discourse),
    ...daysOfPeriod(discourse),
  ]
  return [...ofYears, ...others.filter(({ stated }) => !told.has(stated?.claim))]
}
