/** An index of one table over the levels of two: "Tháng 10/2019 so với tháng 10/2018 | 138,6", where another table has tháng 10/2018. */
import { gather } from '../../model/group-by.ts'
import { type Cell, cellsOf, type Line } from '../context/cells.ts'
import { isOnePeriod, type Period, periodBack } from '../context/period.ts'
import { holds, significantDigits } from '../context/settle.ts'
import type { Discourse } from '../discourse/index.ts'
import type { Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { comparedIn, isOfIndices, timeOfLevels } from './index-cells.ts'

/** In so many other rows the two tables must agree, for the earlier figures are often corrected later. */
const ROWS = 3

/** Shorter levels are equal by chance. */
const DIGITS = 4

/** So many levels of one name and period are looked at. */
const MOST = 8

/** Each index beside the level of its row and that of the row of the same name in one other table. */
export function indicesOfTables(discourse: Discourse): Proposal[] {
  const { all, columns } = cellsOf(discourse)
  const levels = levelsByName(all)
  return columns.flatMap((column) => {
    const [first] = column
    const compared = first && comparedIn(first)
    const before = compared && periodBack(compared.time, compared.distance)
    if (!compared || !before || !isOfIndices(column)) return []
    const found = column.flatMap((cell) => {
      const now = cell.row.filter((other) => isLevelOf(other, compared.time))
      const then = (levels.get(keyOf(cell, before)) ?? [])
        .slice(0, MOST)
        .filter(({ table }) => table !== cell.table)
      return now.length === 1 && then.length === 1 ? [proposalOf(cell, now[0]!, then[0]!)] : []
    })
    const held = found.filter(holds)
    return held.length >= ROWS && held.length * 2 > found.length ? found : held
  })
}

/** Whether a cell is a level of a period, whose year one of the two heads may leave open. */
function isLevelOf(cell: Cell, period: Period): boolean {
  const time = timeOfLevels(cell)
  return time !== undefined && isOnePeriod(time, period) && isLevel(cell)
}

const isLevel = ({ operand }: Cell): boolean =>
  operand.claim.kind === 'quantity' && significantDigits(operand) >= DIGITS

function levelsByName(cells: Line): ReadonlyMap<string, Line> {
  const found = new Map<string, Cell[]>()
  for (const cell of cells) {
    const time = timeOfLevels(cell)
    if (time?.year !== undefined && isLevel(cell)) gather(found, keyOf(cell, time), cell)
  }
  return found
}

/** What the levels of one name and one period have in common. */
const keyOf = (cell: Cell, { span, year }: Period): string => `${nameOf(cell)} ${span} ${year}`

const nameOf = ({ name }: Cell): string =>
  name
    .toLowerCase()
    .replace(/^\P{L}+/u, '')
    .trim()

const proposalOf = (index: Cell, now: Cell, then: Cell): Proposal => ({
  kind: 'attainment',
  variant: 'attainment',
  stated: index.operand,
  members: [
    { ...now.operand, role: 'part' },
    { ...then.operand, role: 'base' },
  ],
  evidence: index.head.toLowerCase().slice(0, 60),
  strength: STRENGTH.sure,
})
