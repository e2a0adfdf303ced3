/** Durations beside the years, months or days that they span. */
import type { Discourse } from '../discourse/index.ts'
import type { Proposal } from '../proposal.ts'
import { spansOfDays } from './days.ts'
import { spansOfYears } from './years.ts'

/** Every count of years, months or days with the span that it should match. */
export const durations = (discourse: Discourse): Proposal[] => [
  ...spansOfYears(discourse),
  ...spansOfDays(discourse),
]
