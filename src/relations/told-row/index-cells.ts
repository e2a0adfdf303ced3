/** The cells of all tables by their rows, columns and amounts, and which of their columns have one time in per cent of another. */
import { gather } from '../../model/group-by.ts'
import { memoized } from '../../model/memoized.ts'
import { type Figure, figuresOf } from '../context/figures.ts'
import { operandOf } from '../context/operand-of.ts'
import { type Distance, distanceTo, isOnePeriod, type Period, periodIn } from '../context/period.ts'
import type { Discourse } from '../discourse/index.ts'
import { amountOf } from '../operand.ts'
import { saysChange } from '../table/heads.ts'

/** A figure alone in its cell, with the heads of its column in lower case. */
export interface Cell {
  readonly figure: Figure
  readonly row: string
  readonly table: string
  readonly column: string
  readonly head: string
}

/** The figure in the middle of a column of indices lies between these; one of rates of growth is less. */
const [LEAST, MOST] = [50, 200]

const SO = /(?<!\p{L})so (?:với )?(?=\p{L}|\d)/u

/** Whether a column has a time in per cent of another, so far from it: "Tháng 10/2018 so với tháng 10/2017 (%)". */
export function isIndexOf(cell: Cell, time: Period, distance: Distance): boolean {
  const compared = comparedIn(cell)
  return compared?.distance === distance && isOnePeriod(compared.time, time)
}

/** Whether the figures of a column lie around a hundred. */
export function isOfIndices(cells: readonly Cell[]): boolean {
  const values = cells.map(({ figure }) => amountOf(operandOf(figure))?.valueOf() ?? 0).sort((a, b) => a - b)
  const middle = values[Math.floor(values.length / 2)] ?? 0
  return middle >= LEAST && middle <= MOST
}

interface Cells {
  readonly byColumn: ReadonlyMap<string, readonly Cell[]>
  readonly byAmount: ReadonlyMap<string, readonly Cell[]>
  readonly byRow: ReadonlyMap<string, readonly Cell[]>
}

type Index = Map<string, Cell[]>

/** The period of the levels of a column; undefined of one that compares. */
export const timeOfLevels = memoized(({ head }: Cell): Period | undefined =>
  SO.test(head) ? undefined : periodIn(head),
)

interface Compared {
  readonly time: Period
  readonly distance: Distance
}

/** What a column of indices is of, and how far from that what it is compared with: "Tháng 10/2019 so với tháng 10/2018 (%)". */
export const comparedIn = memoized(({ head }: Cell): Compared | undefined => {
  if (!SO.test(head) || saysChange(head)) return undefined
  const [own = '', ...bases] = head.split(new RegExp(SO, 'gu'))
  const time = periodIn(own)
  const distance = time && distanceTo(bases.at(-1) ?? '', time)
  return time && distance && { time, distance }
})

/** Every cell of one figure. */
export const cellsOf = memoized((discourse: Discourse): Cells => {
  const [byAmount, byRow, byColumn] = [0, 1, 2].map(() => new Map<string, Cell[]>()) as [Index, Index, Index]
  for (const passage of discourse.passages) {
    const { cell, id } = passage.block
    const [figure, more] = cell ? figuresOf(passage) : []
    if (!figure || more) continue
    const row = id.slice(0, id.lastIndexOf('.'))
    const column = `${cell?.table} ${cell?.column}`
    const head = (figure.mention.claim.column ?? []).join(' ').toLowerCase()
    const found = { figure, row, table: cell?.table ?? '', column, head }
    gather(byAmount, keyOf(figure), found)
    gather(byRow, row, found)
    gather(byColumn, column, found)
  }
  return { byAmount, byRow, byColumn }
})

/** Equal for equal amounts. */
export const keyOf = (figure: Figure): string => amountOf(operandOf(figure))?.toFraction() ?? ''
