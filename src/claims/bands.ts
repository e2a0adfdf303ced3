import type { Table } from '../model/index.ts'
import type { Grid } from './grid.ts'

/** More bands over a row than this are not looked at. */
const MOST = 4

/** For each row of a table the texts of the rows above it that hold one text and nothing else, the nearest first. */
export function bandsOf(table: Table, grid: Grid): readonly (readonly string[])[] {
  let bands: readonly string[] = []
  return Array.from({ length: table.rows }, (_, row) => {
    const band = row < table.headRows ? undefined : loneText(grid, row)
    if (band !== undefined) bands = [band, ...bands].slice(0, MOST)
    return bands
  })
}

/** The text of a row in which one cell alone is filled. */
function loneText(grid: Grid, row: number): string | undefined {
  const filled = new Set((grid[row] ?? []).filter((cell) => cell !== undefined && cell.value.trim() !== ''))
  const [only] = filled
  return filled.size === 1 ? only!.value.trim().replace(/\s+/g, ' ') : undefined
}
