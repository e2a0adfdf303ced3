/** Shares printed in the names of rows: "Khá (tỷ lệ so với tổng số) 42,5% | 510 | 130 | …". */
import type { Discourse } from '../discourse/index.ts'
import type { Operand, Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import type { Figure } from './figure.ts'
import type { Grid, Row } from './grid.ts'
import { type Place, placesOf } from './hierarchy.ts'
import type { Lane } from './lane.ts'
import { memberOf, near, type Outcome, proofOf, type Tally, tallyOf } from './trial.ts'

/** So many rows must have such a share and be of it: a limit in a name, "Giảm trên 20%", is no share. */
const LEAST = 3

/** A row with the share that its name ends with. */
interface Named {
  readonly row: number
  readonly share: Operand
  readonly value: number
  readonly slack: number
}

/** Row of the whole of each row; undefined where it has none. */
type Base = (row: number) => number | undefined

/** The shares taken of one column, each of its whole. */
interface Reading {
  readonly lane: Lane
  readonly base: Base
  readonly outcomes: ReadonlyMap<Named, Outcome>
  readonly tally: Tally
}

/** The column, and the wholes in it, of which most of the shares are; the others ought to be so too. */
export function labelShares(discourse: Discourse, grid: Grid, columns: readonly Lane[]): Proposal[] {
  const named = grid.rows.flatMap((row) => namedIn(discourse, row))
  if (named.length < LEAST) return []
  const bases = basesOf(placesOf(grid))
  const readings = columns
    .filter(({ nature, slot }) => nature === 'amount' && slot === 'q0')
    .flatMap((lane) => bases.map((base) => readingOf(named, lane, base)))
    .filter(({ tally }) => tally.held >= LEAST && tally.held >= tally.failed * 2)
  const best = readings.sort((a, b) => proof(b) - proof(a))[0]
  return best ? proposalsOf(best) : []
}

const proof = ({ tally }: Reading) => tally.weight - tally.failed * 4

/** The only percentage of a name. */
function namedIn(discourse: Discourse, { index, cells }: Row): Named[] {
  for (const { block, figures } of cells) {
    const passage =
      figures.length === 0 && block.value.includes('%') ? discourse.passageOf(block.id) : undefined
    const shares = passage?.mentions.filter(({ claim }) => claim.kind === 'percent') ?? []
    if (shares.length !== 1) continue
    const { claim } = shares[0]!
    if (claim.kind !== 'percent' || claim.approx !== 'exact') continue
    const [value, slack] = [Number(claim.value), (Number(claim.hi) - Number(claim.lo)) / 2]
    return [{ row: index, share: { claim, facet: 'value' }, value, slack }]
  }
  return []
}

/** The outermost row above, the row right above, or one row of totals. */
function basesOf(places: readonly Place[]): Base[] {
  const above: Base = (row) => places[row]?.parent ?? undefined
  const outermost: Base = (row) => {
    let [found, next] = [above(row), above(row)]
    while (next !== undefined) [found, next] = [next, above(next)]
    return found
  }
  const totals = places.filter(({ sums }) => sums === 'total').map(({ row }) => row.index)
  const single =
    (total: number): Base =>
    (row) =>
      row === total ? undefined : total
  return [outermost, above, ...totals.slice(0, 3).map(single)]
}

function readingOf(named: readonly Named[], lane: Lane, base: Base): Reading {
  const outcomes = new Map<Named, Outcome>()
  for (const each of named) {
    const [part, whole] = [lane.figures[each.row], lane.figures[base(each.row) ?? -1]]
    if (part && whole && whole.value !== 0) outcomes.set(each, outcomeOf(each, part, whole))
  }
  return { lane, base, outcomes, tally: tallyOf(outcomes.values()) }
}

function outcomeOf({ value, slack }: Named, part: Figure, whole: Figure): Outcome {
  const holds = near(value, (part.value / whole.value) * 100, slack * 2)
  const digits = String(value).replace(/\D/g, '').length
  return { holds, weight: value === 100 ? 0 : proofOf({ ...part, value, digits }, slack) }
}

/** Those that hold, and those that the name calls shares of the total: others may be of a row between, or the rate of a tax. */
const proposalsOf = ({ lane, base, outcomes }: Reading): Proposal[] =>
  [...outcomes]
    .filter(([{ share }, { holds }]) => holds || OF_TOTAL.test(share.claim.quote))
    .map(([{ row, share }, { holds }]) => ({
      kind: 'share',
      variant: 'share',
      stated: share,
      members: [memberOf(lane.figures[row]!, 'part'), memberOf(lane.figures[base(row)!]!, 'whole')],
      evidence: `cột ${(lane.heads.at(-1) ?? '').slice(0, 60)}`,
      strength: holds ? STRENGTH.certain : STRENGTH.sure,
    }))

const OF_TOTAL = /(?:so với|trên|\/) ?tổng(?: số)?(?!\p{L})/iu
