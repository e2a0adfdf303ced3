import type { Table } from '../model/index.ts'
import { type Grid, textAt } from './grid.ts'

const NUMBER = /\d/
/** "III.1": a point below a Roman number or a capital, over the plain numbers that count its rows. */
const BELOW = /^(?:([IVXL]+)|[A-ZĐ])((?:\.[\da-z]{1,3}){1,4})$/
/** A row of the whole table has no number, and stands under none. */
const TOTAL = /^(?:tổng|cộng|toàn )/i
const SUFFIX_OF_POINT = /[.)]$/

/** The columns that number, name and group the rows; −1 for none. */
export interface Columns {
  readonly numbering: number
  readonly heads: number
  readonly groups: number
}

/**
 * For each row the heads it stands under, by the numbers of the points: "I" over "1" over "1.1". A row whose name fills the
 * numbering column too, "CHỈ SỐ CHUNG" or "Khối huyện", stands under none.
 */
export function rowPaths(table: Table, grid: Grid, { numbering, heads, groups }: Columns): string[][] {
  const open: { depth: number; head: string }[] = []
  return Array.from({ length: table.rows }, (_, row) => {
    const head = heads < 0 ? '' : textAt(grid, row, heads).replace(/\s+/g, ' ')
    if (row < table.headRows || head === '') return []
    const spans = numbering >= 0 && heads !== numbering && grid[row]?.[numbering] === grid[row]?.[heads]
    const depth = spans ? 0 : depthOf(numbering < 0 ? '' : textAt(grid, row, numbering), head)
    while (open.length > 0 && open.at(-1)!.depth >= depth) open.pop()
    open.push({ depth, head })
    const group = groups < 0 ? '' : textAt(grid, row, groups).replace(/\s+/g, ' ')
    const path = open.map((entry) => entry.head)
    return group === '' ? path : [group, ...path]
  })
}

/** How deep a row stands: capitals and Roman numbers, with and without points, over numbers over numbers with points over dashes. */
function depthOf(point: string, head: string): number {
  const number = point.replace(SUFFIX_OF_POINT, '')
  if (point === '' && TOTAL.test(head)) return 0
  if (/^[A-ZĐ]$/.test(number) && !/^[IVX]$/.test(number)) return 1
  if (/^[IVXL]+$/.test(number)) return 2
  const below = BELOW.exec(number)
  if (below) return (below[1] ? 2 : 1) + below[2]!.split('.').length / 10
  if (NUMBER.test(number)) return 2 + number.split('.').length
  if (/^[a-zđ]$/.test(number)) return 7
  return /^[-+*•]/.test(point + head) ? 8 + (/^\+/.test(point + head) ? 1 : 0) : point === '' ? 8 : 3
}
