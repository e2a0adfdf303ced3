/** Columns of shares of a total row or of the row above: "Tỷ trọng (%)", "Cơ cấu". */
import type { Proposal } from '../proposal.ts'
import type { Figure } from './figure.ts'
import { strengthOf } from './fit.ts'
import type { Grid } from './grid.ts'
import { type Place, placesOf } from './hierarchy.ts'
import type { Lane } from './lane.ts'
import { memberOf, near, type Outcome, type Tally, tallyOf } from './trial.ts'

/** How many columns apart an amount and its share may stand. */
const REACH = 4

/** Row of the whole of each row; undefined where it has none. */
type Bases = (row: number) => number | undefined

interface Structure {
  readonly lane: Lane
  readonly bases: Bases
  readonly outcomes: ReadonlyMap<number, Outcome>
  readonly tally: Tally
}

/** Shares of lanes of percentages whose figures no other relation has explained. */
export function structureShares(grid: Grid, lanes: readonly Lane[]): Proposal[] {
  const places = placesOf(grid)
  return lanes
    .filter((lane) => lane.nature === 'rate')
    .flatMap((target) => {
      const fits = lanes
        .filter((lane) => lane.nature === 'amount' && Math.abs(lane.index - target.index) <= REACH)
        .flatMap((lane) => basesIn(places, target).map((bases) => structureOf(target, lane, bases)))
        .filter(({ tally }) => tally.held >= 2 && tally.weight >= 5 && tally.held >= tally.failed * 1.5)
      const best = fits.sort((a, b) => proof(b) - proof(a))[0]
      return best ? proposalsOf(target, best) : []
    })
}

const proof = ({ tally }: Structure) => tally.weight - tally.failed * 4

/** The wholes that rows may be shares of: one row of totals, or of each row the row above it. */
function basesIn(places: readonly Place[], target: Lane): Bases[] {
  const hundred = places.filter(
    ({ row, sums }) => target.figures[row.index]?.value === 100 || sums === 'total',
  )
  const single = hundred.slice(0, 4).map(
    ({ row }): Bases =>
      (at) =>
        at === row.index ? undefined : row.index,
  )
  const grand = hundred[0]?.row.index
  const above: Bases = (at) => places[at]?.parent ?? (at === grand ? undefined : grand)
  return [...single, above]
}

function structureOf(target: Lane, lane: Lane, bases: Bases): Structure {
  const outcomes = new Map<number, Outcome>()
  for (const [row, stated] of target.figures.entries()) {
    const [part, whole] = [lane.figures[row], lane.figures[bases(row) ?? -1]]
    if (stated && part && whole && whole.value !== 0) outcomes.set(row, outcomeOf(stated, part, whole))
  }
  return { lane, bases, outcomes, tally: tallyOf(outcomes.values()) }
}

function outcomeOf(stated: Figure, part: Figure, whole: Figure): Outcome {
  const expected = (part.value / whole.value) * 100
  const slack = (part.slack / whole.value + (expected * whole.slack) / whole.value / 100) * 102
  const holds = near(stated.value, expected, stated.slack * 2 + slack)
  return { holds, weight: stated.value === 0 || stated.value === 100 ? 0 : Math.min(stated.digits, 4) }
}

function proposalsOf(target: Lane, { lane, bases, outcomes, tally }: Structure): Proposal[] {
  return [...outcomes].map(([row, { holds }]) => ({
    kind: 'share',
    variant: 'share',
    stated: target.figures[row]!.operand,
    members: [memberOf(lane.figures[row]!, 'part'), memberOf(lane.figures[bases(row)!]!, 'whole')],
    evidence: `cột ${(target.heads.at(-1) ?? '').slice(0, 60)}`,
    strength: holds ? 0.9 : strengthOf(tally),
  }))
}
