import type { DateDraft, Figure, PeriodDraft } from '../draft.ts'
import { edtf, monthsOf } from '../find/calendar.ts'
import type { Passage } from '../passage.ts'

const DASH = /^\s?[-–]\s?$/

/** "12-15/6/2024", "6-8/2024": a bare number with a dash before a later day of a month, or month of a year, begins a span. */
export function asSpanTo({ text }: Passage, first: Figure, last: DateDraft): PeriodDraft | undefined {
  if (first.unit || !/^\d{1,2}$/.test(text.slice(first.start, first.end))) return undefined
  if (!DASH.test(text.slice(first.end, last.start))) return undefined
  const [year = '', month = '', day] = last.date.split('-')
  const value = Number(first.numeral.value)
  if (!/^\d{4}$/.test(year) || value >= Number(day ?? month)) return undefined
  const from = edtf(
    day ? { day: value, month: Number(month), year: Number(year) } : { month: value, year: Number(year) },
  )
  if (from === undefined) return undefined
  const ends = day ? [from, last.date] : monthsOf(year, value, Number(month))
  return {
    what: 'period',
    start: first.start,
    end: last.end,
    from: ends[0]!,
    to: ends[1]!,
    period: `${from}/${last.date}`,
  }
}
