/** Which columns of tables have one time in per cent of another, and which cells an amount. */
import { groupBy } from '../../model/group-by.ts'
import { memoized } from '../../model/memoized.ts'
import { type Cell, cellsOf, type Line } from '../context/cells.ts'
import { type Distance, distanceTo, isOnePeriod, type Period, periodIn } from '../context/period.ts'
import type { Discourse } from '../discourse/index.ts'
import { amountOf } from '../operand.ts'
import type { Operand } from '../proposal.ts'
import { saysChange } from '../table/heads.ts'

/** The figure in the middle of a column of indices lies between these; one of rates of growth is less. */
const [LEAST, MOST] = [50, 200]

const SO = /(?<!\p{L})so (?:với )?(?=\p{L}|\d)/u

/** Whether a column has a time in per cent of another, so far from it: "Tháng 10/2018 so với tháng 10/2017 (%)". */
export function isIndexOf(cell: Cell, time: Period, distance: Distance): boolean {
  const compared = comparedIn(cell)
  return compared?.distance === distance && isOnePeriod(compared.time, time)
}

/** Whether the figures of a column lie around a hundred. */
export const isOfIndices = memoized((column: Line): boolean => {
  const values = column.map(({ operand }) => amountOf(operand)?.valueOf() ?? 0).sort((a, b) => a - b)
  const middle = values[Math.floor(values.length / 2)] ?? 0
  return middle >= LEAST && middle <= MOST
})

/** The period of the levels of a column; undefined of one that compares. */
export const timeOfLevels = memoized((cell: Cell): Period | undefined => {
  const head = cell.head.toLowerCase()
  return SO.test(head) ? undefined : periodIn(head)
})

interface Compared {
  readonly time: Period
  readonly distance: Distance
}

/** What a column of indices is of, and how far from that what it is compared with: "Tháng 10/2019 so với tháng 10/2018 (%)". */
export const comparedIn = memoized((cell: Cell): Compared | undefined => {
  const head = cell.head.toLowerCase()
  if (!SO.test(head) || saysChange(head)) return undefined
  const [own = '', ...bases] = head.split(new RegExp(SO, 'gu'))
  const time = periodIn(own)
  const distance = time && distanceTo(bases.at(-1) ?? '', time)
  return time && distance && { time, distance }
})

/** The cells that have an amount. */
export const cellsWith = (discourse: Discourse, amount: Operand): Line =>
  byAmount(discourse).get(keyOf(amount)) ?? []

const byAmount = memoized((discourse: Discourse) =>
  groupBy(cellsOf(discourse).all, ({ operand }) => keyOf(operand)),
)

/** Equal for equal amounts. */
export const keyOf = (operand: Operand): string => amountOf(operand)?.toFraction() ?? ''
