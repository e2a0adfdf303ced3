import type { Table as Source } from 'mdast'
import type { Block, Table } from '../model/index.ts'
import type { Build, Site } from './build.ts'
import type { Surroundings } from './caption.ts'
import { headRowsOf } from './head-rows.ts'
import { readCell } from './read-passage.ts'

/** Columns beyond which a cell spans no other: no page is so wide. */
const WIDEST = 1_000

/** A data table of the source, its cells placed in a grid. */
export function tableOf(source: Source, at: Site & Surroundings & { id: string }, build: Build): Table {
  /** For each column, the first row that no cell begun above reaches. */
  const free: number[] = []
  const cells: Block[] = []
  let columns = 0
  for (const [row, { children }] of source.children.entries()) {
    let column = 0
    for (const cell of children) {
      while ((free[column] ?? 0) > row) column++
      const rowSpan = cell.data?.rowSpan ?? 1
      const columnSpan = Math.min(cell.data?.columnSpan ?? 1, Math.max(1, WIDEST - column))
      for (let own = column; own < column + columnSpan; own++)
        free[own] = Math.max(free[own] ?? 0, row + rowSpan)
      const place = { table: at.id, row, column, rowSpan, columnSpan }
      cells.push(build.block(readCell(cell), { kind: 'cell', cell: place }, at))
      column += columnSpan
      columns = Math.max(columns, column)
    }
  }
  const rows = source.children.length
  const body = source.children.findIndex((row) => !row.data?.head)
  return {
    type: 'table',
    ...at,
    rows,
    columns,
    headRows: headRowsOf({ rows, children: cells }, body < 0 ? rows : body),
    children: cells,
  }
}
