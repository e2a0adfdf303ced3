/** Days of work within a stretch, which a text counts as readily as all of its days. */
import { daysFrom } from './stretch.ts'

/** The first and the last day of a stretch. */
export interface Days {
  readonly first: Date
  readonly last: Date
}

/** Public holidays within a stretch: the two of the end of April or of the second of September; more of them are rare. */
const HOLIDAYS = 2

/** Days of a stretch that are no Sundays may all be working days; those that are weekdays are, but for holidays. */
export function mayWork({ first, last }: Days, printed: number): boolean {
  const all = daysFrom(first, last) + 1
  const [saturdays, sundays] = [6, 0].map((day) => falling(first, all, day)) as [number, number]
  return printed < all && printed <= all - sundays && printed >= all - sundays - saturdays - HOLIDAYS
}

/** How often a day of the week falls into so many days. */
function falling(first: Date, all: number, day: number): number {
  const before = (day - first.getUTCDay() + 7) % 7
  return Math.max(0, Math.ceil((all - before) / 7))
}
