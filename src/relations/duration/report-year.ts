import type { Report } from '../../model/index.ts'

/** The year a report is of: that of its date, else of its period. */
export function yearOf({ header }: Report): number | undefined {
  if (header.date.year) return header.date.year
  const period = /(?:19|20)\d\d/.exec(header.period ?? '')?.[0]
  return period ? Number(period) : undefined
}
