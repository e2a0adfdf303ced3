/** Which of the rows that a total may sum up it does sum up: the arithmetic of all columns tells. */
import { type Figure, inUnitOf } from './figure.ts'
import type { Lane } from './lane.ts'
import { countsAlike, unlike } from './measures.ts'
import type { RowGroup } from './row-groups.ts'
import { sumTrial, type Trial, tallyOf } from './trial.ts'

/** A group with the rows that it most likely sums up, tried in every lane. */
export interface Tried {
  readonly group: RowGroup
  readonly rows: readonly number[]
  readonly trials: ReadonlyMap<Lane, Trial>
}

/** The alternative that holds with most digits over all lanes; among equals the first. */
export function best(group: RowGroup, units: readonly string[], lanes: readonly Lane[]): Tried {
  let chosen: Tried = { group, rows: [], trials: new Map() }
  let most = Number.NEGATIVE_INFINITY
  const unitless = units[group.total] === ''
  for (const rows of group.alternatives.flatMap((each) => ofOneUnit(each, group.total, units))) {
    const trials = new Map<Lane, Trial>()
    const isOfUnits = unitless && rows.some((row) => units[row] !== '')
    for (const lane of lanes) {
      if (isOfUnits && !hasOwnUnit(lane, group.total, rows, units)) continue
      const trial = trialIn(lane, group.total, rows, group.cue === 'heading')
      if (trial) trials.set(lane, trial)
    }
    const { weight, failed } = tallyOf(trials.values())
    const score = weight - failed / 100
    if (score > most) chosen = { group, rows, trials }
    most = Math.max(most, score)
  }
  return chosen
}

/**
 * The rows in the unit of their total and, where that is more, those that count the same as well: infants among pupils. A total without
 * a unit may be that of rows with units of their own, in the columns whose heads give another.
 */
function ofOneUnit(rows: readonly number[], total: number, units: readonly string[]): (readonly number[])[] {
  const own = rows.filter((row) => units[row] === units[total])
  const like = rows.filter((row) => countsAlike(units[row]!, units[total]!))
  if (units[total] === '' && own.length === 0 && rows.length > 0) return [rows]
  return like.length === own.length ? [own] : [own, like]
}

/** "Kinh phí (triệu đồng)" beside rows of "hộ" and "dự án": all of the column is in a unit that is not that of any row. */
function hasOwnUnit({ figures }: Lane, total: number, rows: readonly number[], units: readonly string[]) {
  const code = figures[total]?.code ?? ''
  return (
    code !== '' && rows.every((row) => !figures[row] || (figures[row].code === code && units[row] !== code))
  )
}

/** A total and some rows in one lane; what breaks a total down has the unit that only its label gives: "Diện tích (ha)", "Đồng bằng", "Miền núi". */
function trialIn(lane: Lane, total: number, rows: readonly number[], lends: boolean): Trial | undefined {
  const stated = lane.figures[total]
  if (!stated) return undefined
  const parts: Figure[] = []
  for (const row of rows) {
    const figure = lane.figures[row]
    if (figure) parts.push(lends ? inUnitOf(figure, stated) : figure)
  }
  return parts.length > 1 && alike(stated, parts) ? sumTrial(stated, parts) : undefined
}

/** Parts are counted in the unit of their total: hectares do not add up with heads of cattle. */
function alike(stated: Figure, parts: readonly Figure[]): boolean {
  return parts.every((part) => !unlike(part, stated))
}
