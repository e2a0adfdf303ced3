/** Rows of shares that make up 100 % column by column: "Tốt 79,9%, Đạt 20,0%, Chưa đạt 0,1%" under each thing that was rated. */
import type { Proposal } from '../proposal.ts'
import { slips } from '../slips.ts'
import { STRENGTH } from '../strength.ts'
import type { Figure } from './figure.ts'
import type { Grid } from './grid.ts'
import { type Place, placesOf } from './hierarchy.ts'
import type { Lane } from './lane.ts'
import { memberOf, near, type Tally, tallyOf } from './trial.ts'

/** The shares of one column that ought to make 100 %. */
interface Hundred {
  readonly head: string
  readonly shares: readonly Figure[]
  readonly holds: boolean
  readonly weight: number
}

/** Sums further from 100 % than this are no slip but shares of something else. */
const FAR = 25

/** Where the rows of some groups make 100 % in most columns, those of all groups of the table ought to in all. */
export function hundreds(grid: Grid, rows: readonly Lane[]): Proposal[] {
  const groups = groupsOf(placesOf(grid), rows).map((group) => hundredsOf(grid, group))
  const table = tallyOf(groups.flat())
  return groups.flatMap((group) => {
    const own = tallyOf(group)
    return isMade(own, 2) || (isMade(table, 4) && own.held > 0) ? group.flatMap(proposalOf) : []
  })
}

/** Two fit by chance where one in a thousand does; a group that fails as often as it fits is none. */
const isMade = ({ held, failed }: Tally, least: number): boolean => held >= least && held >= failed * 2

/**
 * Neighbouring rows of rates on one level without numbers of their own, each called by another name: a head, a row of counts and a name
 * that comes again begin another group.
 */
function groupsOf(places: readonly Place[], rows: readonly Lane[]): (readonly Lane[])[] {
  const groups: Lane[][] = []
  for (const lane of rows) {
    if (lane.nature !== 'rate' || places[lane.index]?.sums || places[lane.index]?.row.number !== '') continue
    const group = groups.at(-1)
    const last = group?.at(-1)
    const goesOn =
      last?.index === lane.index - 1 &&
      places[last.index]?.parent === places[lane.index]?.parent &&
      !group!.some(({ heads }) => heads[0] === lane.heads[0])
    if (goesOn) group!.push(lane)
    else groups.push([lane])
  }
  return groups.filter(({ length }) => length > 1)
}

function hundredsOf({ columns }: Grid, group: readonly Lane[]): Hundred[] {
  return columns.flatMap(({ index, heads }) => {
    const shares = group.flatMap(({ figures }) => figures[index] ?? [])
    if (shares.length < 2) return []
    const sum = shares.reduce((all, { value }) => all + value, 0)
    const slack = shares.reduce((all, figure) => all + figure.slack, 0)
    if (Math.abs(sum - 100) > FAR) return []
    const isTrivial = shares.some(({ value }) => value === 100)
    const digits = shares.reduce((most, figure) => Math.max(most, figure.digits), 0)
    return [
      { head: heads.at(-1) ?? '', shares, holds: near(sum, 100, slack), weight: isTrivial ? 0 : digits },
    ]
  })
}

function proposalOf({ head, shares, holds }: Hundred): Proposal[] {
  const proposal: Proposal = {
    kind: 'complement',
    variant: 'shares-of-whole',
    stated: shares.at(-1)!.operand,
    members: shares.slice(0, -1).map((share) => memberOf(share, 'part')),
    evidence: `cột ${head.slice(0, 60)}`.trim(),
    axis: 'down',
    strength: STRENGTH.certain,
  }
  if (holds) return [proposal]
  return [{ ...proposal, strength: slips(proposal).length > 0 ? STRENGTH.sure : STRENGTH.told }]
}
