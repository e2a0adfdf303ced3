import type { Table } from 'mdast'
import { cellOf, rowOf } from './cell.ts'
import { type Context, inline } from './inline.ts'
import { after, type Line, trimmed } from './line.ts'
import type { RawBlock } from './raw-block.ts'
import { isDelimiters } from './table-lines.ts'

const PLAIN = { rowSpan: 1, columnSpan: 1 }

/**
 * A pipe table. Its first row is a head, unless it is empty, as converters write it that must write one, or no dashes follow it.
 *
 * Cells are told apart here and not by micromark, which silently drops the cells by which a row is longer
 * than the head, and takes seconds for tables of a megabyte.
 */
export function pipeTable(block: RawBlock, context: Context): Table {
  const [head, next, ...others] = block.lines
  const isHeaded = next !== undefined && isDelimiters(next.text)
  const body = isHeaded || !next ? others : [next, ...others]
  const rows = [head!, ...body].map(cellsOf)
  const isEmpty = rows[0]!.every((cell) => cell.text === '')
  const children = rows.slice(isEmpty ? 1 : 0).map((row, index) =>
    rowOf(
      row.map((cell) => cellOf(inline([cell], context), PLAIN)),
      index === 0 && !isEmpty && isHeaded,
    ),
  )
  return { type: 'table', children }
}

/** Cells of a row; what comes after is the text of one more, for no page is so wide. */
const MOST = 1_000

/** The cells of a row, without the bars; a bar behind a backslash is text. */
function cellsOf(line: Line): Line[] {
  const row = trimmed(line)
  const cells: Line[] = []
  let from = row.text.startsWith('|') ? 1 : 0
  for (let at = from; at <= row.text.length; at++) {
    if (row.text[at] === '\\') at++
    else if ((row.text[at] === '|' && cells.length < MOST) || (at === row.text.length && from < at)) {
      cells.push(trimmed({ ...after(row, from), text: row.text.slice(from, at) }))
      from = at + 1
    }
  }
  return cells
}
