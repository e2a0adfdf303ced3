/** Rows of shares that make up 100 % column by column: "Tốt 79,9%, Đạt 20,0%, Chưa đạt 0,1%" under each thing that was rated. */
import type { Proposal } from '../proposal.ts'
import { slips } from '../slips.ts'
import { STRENGTH } from '../strength.ts'
import type { Figure } from './figure.ts'
import type { Grid } from './grid.ts'
import { saysPlan } from './heads.ts'
import { type Place, placesOf } from './hierarchy.ts'
import type { Lane } from './lane.ts'
import { memberOf, near, tallyOf } from './trial.ts'

/** The shares of one column that ought to make 100 %. */
interface Hundred {
  readonly head: string
  readonly shares: readonly Figure[]
  readonly holds: boolean
  readonly weight: number
}

/** Sums further from 100 % than this are no slip but shares of something else. */
const FAR = 25

/** Columns in which a group makes 100 %, of two rows and of more, before it is told of one in which it does not. */
const [PAIR, GROUP] = [4, 3]

/** Where the rows of some groups make 100 % in most columns, those of all groups of the table ought to in all. */
export function hundreds(grid: Grid, rows: readonly Lane[]): Proposal[] {
  const groups = groupsOf(placesOf(grid), rows).map((group) => bestOf(grid, group))
  const table = tallyOf(groups.flatMap(({ made }) => made))
  return groups.flatMap(({ made, isPair }) => {
    const own = tallyOf(made)
    const isOne = own.held >= (isPair ? PAIR : GROUP) && own.held >= own.failed * 2
    const isOfTable =
      table.held >= PAIR && table.held >= table.failed * 2 && own.held >= Math.max(1, own.failed)
    return isOne || isOfTable ? made.flatMap(proposalOf) : []
  })
}

/** The columns of a group, with all of its rows or without its last, "bỏ học 0,5%", which may be no part of what the others make up. */
function bestOf(
  grid: Grid,
  group: readonly Lane[],
): { readonly made: readonly Hundred[]; readonly isPair: boolean } {
  const [all, head] = [group, group.slice(0, -1)].map((rows) => hundredsOf(grid, rows))
  const isWhole = group.length > 2 && head!.length > 1 && head!.every(({ holds }) => holds)
  return isWhole ? { made: head!, isPair: group.length === 3 } : { made: all!, isPair: group.length === 2 }
}

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
  return groups.filter((group) => group.length > 1 && !group.every(isOwnRate))
}

/** "Tỷ lệ hộ nghèo", "Tỷ lệ hộ có điện": rates of different things, one below the other. */
const isOwnRate = ({ heads }: Lane): boolean => /^t[ỷỉ] lệ \p{L}/iu.test(heads[0] ?? '')

function hundredsOf({ columns }: Grid, group: readonly Lane[]): Hundred[] {
  return columns.flatMap(({ index, heads }) => {
    const shares = group.flatMap(({ figures }) => figures[index] ?? [])
    if (shares.length < 2 || saysPlan(heads.at(-1) ?? '') || shares.some(isBound)) return []
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

/** "trên 95%", "≤ 15%". */
const isBound = ({ operand: { claim } }: Figure): boolean =>
  claim.approx !== 'exact' || claim.role === 'limit'

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
