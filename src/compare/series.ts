import { groupBy } from '../model/group-by.ts'
import { fingerprint, type Series, type SeriesPoint, toDecimal } from '../model/index.ts'
import { rounded } from './checks/index.ts'
import type { Row, Told } from './row.ts'
import { codeOf, lengthOf, monthText } from './span.ts'

/** Every indicator of a row that is told of two times at least, at one of them by the report on it. */
export function seriesOf(row: Row): Series[] {
  const groups = groupBy(
    row.told,
    ({ level: { thing }, byPlace }) => `${thing.key}${byPlace ? `@${thing.context}` : ''}`,
  )
  return [...groups].flatMap(([key, told]) => {
    const points = pointsOf(told)
    if (new Set(points.map(({ period }) => period)).size < 2) return []
    if (!points.some(({ telling }) => telling === 'reported')) return []
    const { name, unit, unitCode, factor } = told.at(-1)!.level.thing
    return [
      {
        id: `s${fingerprint(`${row.agency.id}|${key}`)}`,
        agency: row.agency.id,
        name,
        unit,
        unitCode,
        factor,
        points,
      },
    ]
  })
}

/** Levels by time; what a change implies only where no report tells it. */
function pointsOf(told: readonly Told[]): SeriesPoint[] {
  const printed = new Set(
    told.filter(({ level }) => level.telling !== 'implied').map(({ level }) => codeOf(level.span)),
  )
  return told
    .filter(({ level }) => level.telling !== 'implied' || !printed.has(codeOf(level.span)))
    .toSorted(
      (a, b) =>
        a.level.span.first - b.level.span.first ||
        lengthOf(a.level.span) - lengthOf(b.level.span) ||
        TELLINGS.indexOf(a.level.telling) - TELLINGS.indexOf(b.level.telling),
    )
    .map(({ level }) => ({
      period: codeOf(level.span),
      start: monthText(level.span.first),
      end: monthText(level.span.last),
      value: toDecimal(level.value),
      lo: toDecimal(level.interval.lo),
      hi: toDecimal(level.interval.hi),
      telling: level.telling,
      confidence: rounded(level.confidence),
      sighting: level.sighting,
    }))
}

const TELLINGS: readonly string[] = ['reported', 'restated', 'implied']
