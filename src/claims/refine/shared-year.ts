import type { DateDraft, Draft, PeriodDraft } from '../draft.ts'
import { monthsPeriod } from '../find/period.ts'
import type { Passage } from '../passage.ts'

const JOINED = /^(?:(?:,|;|,? và|,? hoặc| đến| tới) | ?[+–-] ?)$/

/** "quý I và quý II năm 2024", "tháng 3, tháng 5/2024": months and quarters of a list have the year of its last. */
export function shareYears({ text }: Passage, drafts: readonly Draft[]): readonly Draft[] {
  if (!drafts.some((draft) => isTime(draft) && isOpen(draft))) return drafts
  const out = [...drafts]
  for (let at = out.length - 2; at >= 0; at--) {
    const [draft, next] = [out[at]!, out[at + 1]!]
    if (!isTime(draft) || draft.what !== next.what || !isOpen(draft)) continue
    const year = yearOf(next)
    if (year !== undefined && JOINED.test(text.slice(draft.end, next.start))) out[at] = inYear(draft, year)
  }
  return out
}

const isTime = (draft: Draft): draft is DateDraft | PeriodDraft =>
  draft.what === 'date' || draft.what === 'period'

/** A month or a quarter without a year; a day has its own. */
const isOpen = (draft: DateDraft | PeriodDraft): boolean =>
  draft.what === 'date' ? /^XXXX-\d\d$/.test(draft.date) : draft.period.startsWith('XXXX')

const yearOf = (draft: Draft): string | undefined =>
  draft.what === 'date'
    ? /^(\d{4})-\d\d$/.exec(draft.date)?.[1]
    : draft.what === 'period'
      ? /^(\d{4})-[QS0-9]/.exec(draft.period)?.[1]
      : undefined

function inYear(draft: DateDraft | PeriodDraft, year: string): Draft {
  if (draft.what === 'date') return { ...draft, date: draft.date.replace('XXXX', year) }
  const [first, last] = [Number(draft.from.slice(5, 7)), Number(draft.to.slice(5, 7))]
  return monthsPeriod({ start: draft.start, end: draft.end }, year, [first, last])
}
