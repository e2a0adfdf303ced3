/** Durations beside the years, months or days that they span. */
import type { Discourse } from '../discourse/index.ts'
import type { Proposal } from '../proposal.ts'
import { betweenDates } from './between-dates.ts'
import { spansOfDays } from './days.ts'
import { daysOfPeriod } from './of-period.ts'
import { yearsSince } from './since.ts'
import { spansBefore } from './span-before.ts'
import { spansBehind } from './span-behind.ts'
import { spansOfYears } from './years.ts'

/** Every count of years, months, weeks or days with the span that it should match. */
export const durations = (discourse: Discourse): Proposal[] => [
  ...spansOfYears(discourse),
  ...spansOfDays(discourse),
  ...spansBefore(discourse),
  ...spansBehind(discourse),
  ...betweenDates(discourse),
  ...yearsSince(discourse),
  ...daysOfPeriod(discourse),
]
