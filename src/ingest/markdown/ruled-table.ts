import type { Table } from 'mdast'
import { cellContent, cellOf, rowOf } from './cell.ts'
import type { Context } from './inline.ts'
import { after, type Line } from './line.ts'
import type { RawBlock } from './raw-block.ts'
import { isColumnRule } from './table-lines.ts'

const PLAIN = { rowSpan: 1, columnSpan: 1 }

/**
 * A table between rules, as pandoc draws simple and multiline tables. Its columns are those of the rule with
 * gaps; what stands above that rule are heads. With blank lines inside, these part the rows.
 */
export function ruledTable(block: RawBlock, context: Context): Table {
  const ruleAt = block.lines.findIndex((line) => isColumnRule(line.text))
  const columns = Array.from(block.lines[ruleAt]!.text.matchAll(/-+/g), (dashes) => dashes.index)
  const isText = (line: Line): boolean => !/^[\s-]*$/.test(line.text) || line.text.trim() === ''
  const head = block.lines.slice(0, ruleAt).filter(isText)
  const rows = rowsOf(block.lines.slice(ruleAt + 1).filter(isText))
  const hasHead = head.some((line) => line.text.trim() !== '')
  const children = [...(hasHead ? [head] : []), ...rows].map((lines, index) =>
    rowOf(
      columns.map((from, column) =>
        cellOf(cellContent(cut(lines, from, columns[column + 1]), context), PLAIN),
      ),
      hasHead && index === 0,
    ),
  )
  return { type: 'table', children }
}

function rowsOf(lines: readonly Line[]): Line[][] {
  if (!lines.some((line, index) => line.text.trim() === '' && index < lines.length - 1)) {
    return lines.filter((line) => line.text.trim() !== '').map((line) => [line])
  }
  const rows: Line[][] = [[]]
  for (const line of lines)
    if (line.text.trim() === '') rows.push([])
    else rows.at(-1)!.push(line)
  return rows.filter((row) => row.length > 0)
}

/** The part of each line in one column; the last reaches to the end of the line. */
const cut = (lines: readonly Line[], from: number, to: number | undefined): Line[] =>
  lines.map((line) => ({
    ...after(line, Math.min(from, line.text.length)),
    text: line.text.slice(from, to),
    ...(to === undefined ? {} : { width: to - from - 1 }),
  }))
