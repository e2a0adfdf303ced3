import type { Report } from '../../model/index.ts'
import type { Draft } from '../draft.ts'
import { monthsPeriod } from '../find/period.ts'

/** The year that a report speaks of: of its reporting period, else of its date; undefined when neither is printed. */
export function yearOf({ header }: Report): string | undefined {
  const year = /^\d{4}/.exec(header.period ?? '')?.[0] ?? header.date.year
  return year === undefined || year === null ? undefined : String(year)
}

/** "6 tháng đầu năm" of a report of 2024 is the first half of 2024; a period with a year of its own stays. */
export function resolved(draft: Draft, year: string | undefined): Draft {
  if (draft.what !== 'period' || year === undefined || !draft.from.startsWith('XXXX')) return draft
  const months = [Number(draft.from.slice(5, 7)), Number(draft.to.slice(5, 7))] as const
  return monthsPeriod({ start: draft.start, end: draft.end }, year, months)
}
