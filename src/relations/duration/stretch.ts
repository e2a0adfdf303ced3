import type { Claim } from '../../model/index.ts'
import type { Mention } from '../discourse/index.ts'

/** The first and last day of a stretch of time, and how finely the text tells them. */
export interface Stretch {
  readonly first: Date
  readonly last: Date
  readonly grain: Grain
  /** The dates or the period that tell it. */
  readonly mentions: readonly Mention[]
}

type Grain = 'day' | 'month' | 'year'

const GRAINS: readonly Grain[] = ['year', 'month', 'day']

/** A day, month or year as printed: its first and last day. */
interface Time {
  readonly first: Date
  readonly last: Date
  readonly grain: Grain
}

const DAY = 86_400_000

/** "2024-09-09", "2024-09", "2024"; undefined of a day that does not exist. */
function timeOf(date: string): Time | undefined {
  const [, year, month, day] = /^((?:19|20)\d\d)(?:-(\d\d)(?:-(\d\d))?)?$/.exec(date) ?? []
  if (year === undefined) return undefined
  const at = (y: number, m: number, d: number) => new Date(Date.UTC(y, m, d))
  const [y, m, d] = [Number(year), Number(month ?? 1) - 1, Number(day ?? 1)]
  if (day !== undefined) return { first: at(y, m, d), last: at(y, m, d), grain: 'day' }
  return month === undefined
    ? { first: at(y, 0, 1), last: at(y, 11, 31), grain: 'year' }
    : { first: at(y, m, 1), last: at(y, m + 1, 0), grain: 'month' }
}

/** The stretch of one period: "từ 01/7 đến 30/9/2024", "quý III/2024", "1988 - 2023". */
export function stretchOf(mention: Mention): Stretch | undefined {
  const { claim } = mention
  if (claim.kind !== 'period') return undefined
  return stretched(claim.start, claim.end, [mention])
}

/** All of a year or a month that is named: "năm 2024", "tháng 9/2024". */
export function wholeOf(mention: Mention): Stretch | undefined {
  const time = timeOf(dateOf(mention.claim))
  return time && time.grain !== 'day' ? { ...time, grain: 'day', mentions: [mention] } : undefined
}

/** The stretch from one date to another: "ngày 09/9/2024" and "30/9/2024", "năm 1998" and "năm 2023". */
export const stretchBetween = (first: Mention, last: Mention): Stretch | undefined =>
  stretched(dateOf(first.claim), dateOf(last.claim), [first, last])

const dateOf = (claim: Claim): string => (claim.kind === 'date' ? claim.date : '')

function stretched(from: string, to: string, mentions: readonly Mention[]): Stretch | undefined {
  const [first, last] = dated(from, to).map(timeOf)
  if (!first || !last || last.first.getTime() <= first.first.getTime()) return undefined
  const grain = GRAINS[Math.min(GRAINS.indexOf(first.grain), GRAINS.indexOf(last.grain))]!
  return { first: first.first, last: last.last, grain, mentions }
}

/** Two dates, the year of one also that of the other; where neither has one, any will do that the leap day does not part. */
function dated(from: string, to: string): readonly [from: string, to: string] {
  const year = [to, from].find((date) => !date.startsWith('XXXX'))?.slice(0, 4)
  if (year === undefined && from < 'XXXX-03' && to > 'XXXX-02-28') return ['', '']
  const inYear = (date: string) => date.replace('XXXX', year ?? '2001')
  return [inYear(from), inYear(to)]
}

/** Days from one to another, the first not counted. */
export const daysFrom = (first: Date, last: Date): number =>
  Math.round((last.getTime() - first.getTime()) / DAY)

/** How many days, weeks, months or years a stretch may be called: both of its ends may count, or one. */
export function lengthsOf({ first, last, grain }: Stretch, unit: string): readonly number[] {
  const days = daysFrom(first, last)
  if (unit === 'ngày') return grain === 'day' ? [days + 1, days] : []
  if (unit === 'tuần') return grain === 'day' ? [(days + 1) / 7, days / 7].filter(Number.isInteger) : []
  const months = monthsOf({ first, last, grain })
  if (unit === 'tháng') return months
  return grain === 'year' ? yearsOf(first, last) : months.map((count) => count / 12).filter(Number.isInteger)
}

/** Whole months, to the same day as the first or to the one before it; of bare months the first may count or not. */
function monthsOf({ first, last, grain }: Omit<Stretch, 'mentions'>): readonly number[] {
  if (grain === 'year') return []
  const next = new Date(last.getTime() + DAY)
  const apart = (end: Date) =>
    (end.getUTCFullYear() - first.getUTCFullYear()) * 12 + end.getUTCMonth() - first.getUTCMonth()
  if (grain === 'month') return [apart(next), apart(next) - 1]
  const end = [next, last].find((date) => date.getUTCDate() === first.getUTCDate())
  return end ? [apart(end)] : []
}

function yearsOf(first: Date, last: Date): readonly number[] {
  const apart = last.getUTCFullYear() - first.getUTCFullYear()
  return [apart, apart + 1]
}
