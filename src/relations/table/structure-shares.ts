/** Columns of shares of a total row or of the row above: "Tỷ trọng (%)", "Cơ cấu". */
import type { Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import type { Figure } from './figure.ts'
import type { Grid } from './grid.ts'
import { saysTotal } from './heads.ts'
import { type Place, placesOf } from './hierarchy.ts'
import type { Lane } from './lane.ts'
import { memberOf, near, type Outcome, proofOf, type Tally, tallyOf } from './trial.ts'

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

/** Lanes of one direction and the wholes that may be meant in them. */
export interface Directed {
  readonly lanes: readonly Lane[]
  readonly bases: (target: Lane) => readonly Bases[]
  readonly word: string
}

/** Down a table: the whole is in one row of totals or, of each row, in the row above it. */
export function sharesDown(grid: Grid, lanes: readonly Lane[]): Proposal[] {
  const places = placesOf(grid)
  return structureShares({ lanes, word: 'cột', bases: (target) => basesDown(places, target) })
}

/** Across a table: a row of shares under a row of amounts, the whole in the column of totals. */
export function sharesAcross(grid: Grid, lanes: readonly Lane[]): Proposal[] {
  const totals = grid.columns.filter(({ heads }) => heads.some(saysTotal)).map(({ index }) => index)
  const bases = (target: Lane) => {
    const hundred = target.figures.flatMap((figure, at) => (figure?.value === 100 ? [at] : []))
    return [...new Set([...hundred, ...totals])].slice(0, 4).map(single)
  }
  return structureShares({ lanes, word: 'hàng', bases })
}

function structureShares({ lanes, bases, word }: Directed): Proposal[] {
  return lanes
    .filter((lane) => lane.nature === 'rate')
    .flatMap((target) => {
      const isAlone = lanes.length === 2
      const isProven = ({ lane, tally: { held, failed, weight } }: Structure) =>
        held >= 2 &&
        weight >= (isAlone ? 4 : 5) &&
        held >= failed * (isAlone || lane.index === target.index - 1 ? 1 : 1.5)
      const fits = lanes
        .filter((lane) => lane.nature === 'amount' && Math.abs(lane.index - target.index) <= REACH)
        .flatMap((lane) => bases(target).map((base) => structureOf(target, lane, base)))
        .filter(isProven)
      const best = fits.sort((a, b) => proof(b) - proof(a))[0]
      return best ? proposalsOf(target, best, word) : []
    })
}

const proof = ({ tally }: Structure) => tally.weight - tally.failed * 4

const single =
  (base: number): Bases =>
  (at) =>
    at === base ? undefined : base

function basesDown(places: readonly Place[], target: Lane): Bases[] {
  const hundred = places
    .filter(({ row, sums }) => target.figures[row.index]?.value === 100 || sums === 'total')
    .map(({ row }) => row.index)
  const above: Bases = (at) => places[at]?.parent ?? single(hundred[0] ?? -1)(at)
  return [...hundred.slice(0, 4).map(single), above, ...withoutShare(target).map(single)]
}

/** "Số cháu được cân | 342 | |": a first or last row without a share of its own, which may be that of all. */
function withoutShare({ figures }: Lane): number[] {
  const ends = figures.length > 2 ? [0, figures.length - 1] : []
  return ends.filter((row) => figures[row] === undefined)
}

function structureOf(target: Lane, lane: Lane, bases: Bases): Structure {
  const outcomes = new Map<number, Outcome>()
  for (const [row, stated] of target.figures.entries()) {
    const [part, whole] = [lane.figures[row], lane.figures[bases(row) ?? -1]]
    // A row of 100 % that is not the whole is a whole of its own: "Tổng số hộ 551 | 100", "Tổng số khẩu 2.645 | 100".
    if (stated?.value === 100 && part?.value !== whole?.value) continue
    if (stated && part && whole && whole.value !== 0) outcomes.set(row, outcomeOf(stated, part, whole))
  }
  return { lane, bases, outcomes, tally: tallyOf(outcomes.values()) }
}

function outcomeOf(stated: Figure, part: Figure, whole: Figure): Outcome {
  const expected = (part.value / whole.value) * 100
  const slack = (part.slack / whole.value + (expected * whole.slack) / whole.value / 100) * 102
  const holds = near(stated.value, expected, stated.slack * 2 + slack)
  const trivial = stated.value === 0 || stated.value === 100
  return { holds, weight: trivial ? 0 : Math.min(proofOf(stated, stated.slack + slack), 4) }
}

function proposalsOf(target: Lane, { lane, bases, outcomes, tally }: Structure, word: string): Proposal[] {
  return [...outcomes].map(([row, { holds }]) => ({
    kind: 'share',
    variant: 'share',
    stated: target.figures[row]!.operand,
    members: [memberOf(lane.figures[row]!, 'part'), memberOf(lane.figures[bases(row)!]!, 'whole')],
    evidence: `${word} ${(target.heads.at(-1) ?? '').slice(0, 60)}`,
    strength: holds ? STRENGTH.certain : tally.held >= tally.failed * 2 ? STRENGTH.sure : STRENGTH.possible,
  }))
}
