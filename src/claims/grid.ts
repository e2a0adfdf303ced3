import type { Block, Table } from '../model/index.ts'

/** The cells of a table by row and column. */
export type Grid = readonly (readonly (Block | undefined)[])[]

/** Every place of the table with the cell that covers it. */
export function gridOf(table: Table): Grid {
  const grid: (Block | undefined)[][] = Array.from({ length: table.rows }, () => [])
  for (const block of table.children) {
    const { row, column, rowSpan, columnSpan } = block.cell!
    for (let down = row; down < Math.min(table.rows, row + rowSpan); down++)
      for (let right = column; right < column + columnSpan; right++) grid[down]![right] = block
  }
  return grid
}

/** Text of the cell that covers a place; "" where none does. */
export const textAt = (grid: Grid, row: number, column: number): string =>
  (grid[row]?.[column]?.value ?? '').trim()
