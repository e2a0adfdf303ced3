/** Rows that sum up other rows, tried in every column: a sum that holds in some columns ought to hold in all. */
import type { Proposal } from '../proposal.ts'
import { slips } from '../slips.ts'
import { overlapping } from '../sum/overlap.ts'
import type { Figure } from './figure.ts'
import type { Grid } from './grid.ts'
import { saysPart, saysWeight } from './heads.ts'
import { type Place, placesOf } from './hierarchy.ts'
import type { Lane } from './lane.ts'
import { sumTrial } from './linear.ts'
import { unlike } from './measures.ts'
import { type RowGroup, rowGroups } from './row-groups.ts'
import { amongParts, near, type Tally, type Trial, tallyOf } from './trial.ts'

/** A group with the rows that it most likely sums up, tried in every lane. */
interface Tried {
  readonly group: RowGroup
  readonly trials: ReadonlyMap<Lane, Trial>
}

/** Digits that have to agree before a sum that holds proves that its row is a sum. */
const PROOF = 3

export function rowTotals(grid: Grid, lanes: readonly Lane[]): Proposal[] {
  const places = placesOf(grid)
  const summed = lanes.filter((lane) => lane.nature !== 'rank')
  const amounts = summed.filter(({ nature }) => nature === 'amount')
  const tallyIn = ({ trials }: Tried) => tallyOf(amounts.flatMap((lane) => trials.get(lane) ?? []))
  const tried = rowGroups(places, summed)
    .map((group) => best(group, places, summed))
    .filter((entry) => entry.group.cue !== 'place' || tallyIn(entry).weight > 0)
  const byLane = new Map(
    summed.map((lane) => [lane, tallyOf(tried.flatMap(({ trials }) => trials.get(lane) ?? []))]),
  )
  const table = tallyOf(tried.flatMap(({ trials }) => amounts.flatMap((lane) => trials.get(lane) ?? [])))
  return tried.flatMap((entry) => {
    const { group, trials } = entry
    const own = tallyIn(entry)
    return [...trials].flatMap(([lane, trial]) => {
      const strength = strengthOf(trial, { group, lane, own, column: byLane.get(lane)!, table })
      return strength > 0 ? [{ ...trial.proposal, strength }] : []
    })
  })
}

/** The alternative that holds with most digits over all lanes; among equals the first. */
function best(group: RowGroup, places: readonly Place[], lanes: readonly Lane[]): Tried {
  const units = places.map(({ row }) => row.unit.toLowerCase())
  let chosen: { readonly trials: Map<Lane, Trial>; readonly score: number } | undefined
  for (const rows of group.alternatives) {
    const trials = new Map<Lane, Trial>()
    const evidence = evidenceOf(group, rows, places)
    const sum = { total: group.total, rows, units, evidence }
    for (const lane of lanes) {
      const trial = trialIn(lane, sum)
      if (trial) trials.set(lane, trial)
    }
    const { weight, failed } = tallyOf(trials.values())
    const score = weight - failed / 100
    if (!chosen || score > chosen.score) chosen = { trials, score }
  }
  return { group, trials: chosen?.trials ?? new Map() }
}

interface Sum {
  readonly total: number
  readonly rows: readonly number[]
  /** Unit of each row of the table where a column gives them. */
  readonly units: readonly string[]
  readonly evidence: string
}

function trialIn(lane: Lane, { total, rows, units, evidence }: Sum): Trial | undefined {
  const stated = lane.figures[total]
  const own = units[total]
  const parts = rows.flatMap((row) => (units[row] === own ? (lane.figures[row] ?? []) : []))
  if (!stated || parts.length < 2 || !alike(stated, parts)) return undefined
  return sumTrial(stated, parts, { axis: 'down', evidence })
}

/** Parts are counted in the unit of their total: hectares do not add up with heads of cattle. */
function alike(stated: Figure, parts: readonly Figure[]): boolean {
  return parts.every((part) => !unlike(part.operand, stated.operand))
}

interface Context {
  readonly group: RowGroup
  readonly lane: Lane
  /** The same rows in all lanes. */
  readonly own: Tally
  /** All sums in the same lane. */
  readonly column: Tally
  /** All sums of the table. */
  readonly table: Tally
}

/** How surely a sum must hold: 0 where nothing says so. */
function strengthOf(trial: Trial, context: Context): number {
  const { group, lane, own } = context
  if (lane.nature === 'rate') return strengthOfRates(trial, context)
  if (!trial.holds) return doubt(trial, context)
  if (own.weight >= PROOF || group.cue === 'word') return 0.9
  return group.cue === 'number' ? 0.6 : 0
}

/** Shares and weights add up to 100 % or to 1, and other rates to nothing. */
function strengthOfRates(trial: Trial, { lane, own }: Context): number {
  const parts = partsOf(trial, lane)
  const sum = parts.reduce((total, { value }) => total + value, 0)
  const slack = parts.reduce((total, part) => total + part.slack, 0)
  const whole = [1, 100].some((value) => near(trial.stated.value, value, 0))
  if (trial.holds) return whole ? 0.9 : 0
  if (!whole && ![1, 100].some((value) => near(sum, value, slack))) return 0
  if (!saysPart(lane.heads.join(' '))) return 0
  return own.weight >= PROOF || saysWeight(lane.heads.at(-1) ?? '') ? 0.85 : 0.5
}

/** A sum that fails: what the same rows do in other columns, and other rows in the same column, tells how surely it should not. */
function doubt(trial: Trial, { group, lane, own, column, table }: Context): number {
  const byRows = own.weight >= PROOF && own.held >= own.failed
  const byColumn = column.weight >= PROOF && column.held >= column.failed
  const orderly = table.weight >= PROOF * 2 && table.held >= table.failed * 4
  if (column.held === 0 && column.failed > 1) return 0
  if (group.cue === 'number' && !byRows && overlapping(trial.proposal.members)) return 0
  const slipped = () => slips(trial.proposal).length > 0
  if (byRows || ((byColumn || orderly) && group.cue === 'word'))
    return amongParts(trial, partsOf(trial, lane)) ? 0 : 0.85
  if (group.cue === 'number' && (byColumn || orderly)) {
    if (trial.stated.digits < 3 && column.held < 3) return 0
    return slipped() ? 0.8 : 0.6
  }
  if (group.cue === 'composite') return byColumn && column.held >= 2 ? (slipped() ? 0.8 : 0.6) : 0
  if (own.failed > 1 || group.cue === 'place') return 0
  if (group.cue === 'number') return 0.5
  return trial.stated.digits >= 4 && slipped() ? 0.8 : 0.5
}

function partsOf(trial: Trial, lane: Lane): Figure[] {
  const ids = new Set(trial.proposal.members.map(({ claim }) => claim.id))
  return lane.figures.filter((figure) => figure !== undefined && ids.has(figure.operand.claim.id)) as Figure[]
}

/** "I = 1 + 2 + 3" where the numbers say it, else the head of the row. */
function evidenceOf({ total, cue }: RowGroup, rows: readonly number[], places: readonly Place[]): string {
  const { label, number } = places[total]!.row
  const numbers = rows.map((row) => places[row]!.row.number.replace(/[.)]+$/, ''))
  if (cue === 'number' && number && numbers.length <= 8 && numbers.every((text) => /[\p{L}\d]/u.test(text)))
    return `${number.replace(/[.)]+$/, '')} = ${numbers.join(' + ')}`
  return `hàng ${label.slice(0, 60)}`.trim()
}
