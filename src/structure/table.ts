import type { Table as Source } from 'mdast'
import type { Block, Table } from '../model/index.ts'
import type { Build, Site } from './build.ts'
import type { Surroundings } from './caption.ts'
import { headRowsOf } from './head-rows.ts'
import { readPassage } from './read-passage.ts'

/** A data table of the source, its cells placed in a grid. */
export function tableOf(source: Source, at: Site & Surroundings & { id: string }, build: Build): Table {
  const covered = new Set<string>()
  const cells: Block[] = []
  let columns = 0
  for (const [row, { children }] of source.children.entries()) {
    let column = 0
    for (const cell of children) {
      while (covered.has(`${row}:${column}`)) column++
      const rowSpan = cell.data?.rowSpan ?? 1
      const columnSpan = cell.data?.columnSpan ?? 1
      for (let down = 0; down < rowSpan; down++)
        for (let right = 0; right < columnSpan; right++) covered.add(`${row + down}:${column + right}`)
      const place = { table: at.id, row, column, rowSpan, columnSpan }
      cells.push(build.block(readPassage(cell.children), { kind: 'cell', cell: place }, at))
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
