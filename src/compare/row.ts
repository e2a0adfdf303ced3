import { groupBy } from '../model/group-by.ts'
import { type ComparedAgency, overlaps } from '../model/index.ts'
import type { Observation } from './observation.ts'
import type { Observed } from './observe/index.ts'
import { codeOf } from './span.ts'

/** One level as one report tells it. */
export interface Told {
  readonly level: Observation
  readonly by: Observed
  /** Whether the report tells several levels by this name, so that the place must agree as well. */
  readonly byPlace: boolean
}

/** The reports of one agency by time, and what they tell. */
export interface Row {
  readonly agency: ComparedAgency
  readonly reports: readonly Observed[]
  readonly told: readonly Told[]
}

/** The row of an agency; its reports sorted by period, then by date of issue, then by path. */
export function rowOf(id: string, reports: readonly Observed[]): Row {
  const sorted = reports.toSorted(
    (a, b) =>
      order(a.span?.first, b.span?.first) ||
      order(a.span?.last, b.span?.last) ||
      byText(a.report.issued ?? '', b.report.issued ?? '') ||
      byText(a.report.path, b.report.path),
  )
  const name = sorted.at(-1)?.agencyName ?? ''
  const above = sorted.findLast(({ aboveName }) => aboveName !== null)?.aboveName ?? null
  return { agency: { id, name, above }, reports: sorted, told: sorted.flatMap(toldBy) }
}

const order = (a: number | undefined, b: number | undefined): number =>
  (a ?? Number.MAX_SAFE_INTEGER) - (b ?? Number.MAX_SAFE_INTEGER)
const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/**
 * What a report tells, without what it tells in two ways: a name that stands for several figures of one time is told
 * apart by where it stands and, where that does not help, left out.
 */
function toldBy(by: Observed): Told[] {
  const groups = groupBy(by.observations, ({ thing, span }) => `${thing.key}@${codeOf(span)}`)
  return [...groups.values()].flatMap((group): Told[] => {
    if (agree(group)) return [{ level: surest(group), by, byPlace: false }]
    return [...groupBy(group, ({ thing }) => thing.context).values()]
      .filter(agree)
      .map((same) => ({ level: surest(same), by, byPlace: true }))
  })
}

/** Whether levels may all be one. */
const agree = (levels: readonly Observation[]): boolean =>
  levels.slice(1).every(({ interval }) => overlaps(interval, levels[0]!.interval))

const surest = (levels: readonly Observation[]): Observation =>
  levels.reduce((best, level) => (rank(level) > rank(best) ? level : best))

const rank = ({ telling, confidence, estimate }: Observation): number =>
  confidence + (telling === 'implied' ? 0 : 1) - (estimate ? 0.5 : 0)
