import type { Table, TableCell } from 'mdast'
import { cellContent, cellOf, rowOf } from './cell.ts'
import type { Context } from './inline.ts'
import { after, type Line, trimmed } from './line.ts'
import { type RawBlock, rawBlock } from './raw-block.ts'

interface Cell {
  readonly lines: Line[]
  readonly row: number
  readonly column: number
  columnSpan: number
  rowSpan: number
}

/**
 * A grid table as pandoc draws it: "+" at the corners, "=" under the heads, cells that span columns and rows. Grids in its
 * cells follow it; a grid that holds nothing else only frames them.
 */
export function gridTables(block: RawBlock, context: Context): Table[] {
  const inner: RawBlock[] = []
  const table = gridTable(block, context, inner)
  const nested = inner.flatMap((own) => gridTables(own, context))
  const isFrame = nested.length > 0 && table.children.every((row) => row.children.every(isEmpty))
  return isFrame ? nested : [table, ...nested]
}

const isEmpty = ({ children }: TableCell): boolean => children.length === 0

function gridTable(block: RawBlock, context: Context, inner: RawBlock[]): Table {
  const lines = block.lines.map((line) => after(line, line.text.length - line.text.trimStart().length))
  const borders = bordersOf(lines)
  const { cells, rows, headRows } = cellsOf(lines, borders)
  const byRow: Cell[][] = Array.from({ length: rows }, () => [])
  for (const cell of cells) byRow[cell.row]?.push(cell)
  const children = byRow.map((own, row) =>
    rowOf(
      own.map((cell) => cellOf(cellContent(withoutGrid(cell.lines, inner), context), cell)),
      row < headRows,
    ),
  )
  return { type: 'table', children: children.filter((row) => row.children.length > 0) }
}

const CORNERS = /^\+(?:[-=:]{2,}\+)+$/

/** The lines of a cell without the grid that stands in it, which is put aside. */
function withoutGrid(lines: readonly Line[], inner: RawBlock[]): readonly Line[] {
  const own = lines.map(trimmed)
  const isGrid = own.map(({ text }) => CORNERS.test(text))
  const [first, last] = [isGrid.indexOf(true), isGrid.lastIndexOf(true)]
  if (first === last) return lines
  inner.push(rawBlock('grid-table', own.slice(first, last + 1)))
  return [...lines.slice(0, first), ...lines.slice(last + 1)]
}

/** Columns of text at which a border stands in some line of corners. */
function bordersOf(lines: readonly Line[]): number[] {
  const found = new Set<number>()
  for (const { text } of lines)
    if (text.startsWith('+')) for (let at = 0; at < text.length; at++) if (text[at] === '+') found.add(at)
  return [...found].sort((a, b) => a - b)
}

function cellsOf(lines: readonly Line[], borders: readonly number[]) {
  const cells: Cell[] = []
  const open: (Cell | undefined)[] = []
  let row = -1
  let headRows = 0
  // A foot stands between two rules of "=", of which the second closes the table.
  let heads = isDouble(lines.at(-1)!) ? lines.filter(isDouble).length - 2 : 1
  for (const line of lines.slice(0, -1)) {
    const isRule = line.text.startsWith('+') || holdsRule(line, borders)
    if (isRule) row++
    if (isRule && isDouble(line) && heads-- > 0) [headRows, heads] = [row, 0]
    for (let column = 0; column + 1 < borders.length; column++) {
      const part = partOf(line, borders[column]!, borders[column + 1]!)
      if (isRule && /^[-=:+ ]*$/.test(part.text) && part.text.includes(line.text.includes('=') ? '=' : '-')) {
        open[column] = undefined
        continue
      }
      if (isRule && open[column]) open[column]!.rowSpan = row - open[column]!.row + 1
      column = put(part, { line, row, column, borders }, { cells, open })
    }
  }
  return { cells, rows: row + 1, headRows }
}

/** True of a line of text in which a rule parts the rows of some columns. */
const holdsRule = ({ text }: Line, borders: readonly number[]): boolean =>
  text.startsWith('|') &&
  borders.some((border) => /[-=:]/.test(text[border + 1] ?? '') && text[border] === '+')

const isDouble = ({ text }: Line): boolean => /^[|+][^\p{L}\d]*=/u.test(text.slice(0, 2_000))

interface Spot {
  readonly line: Line
  readonly row: number
  readonly column: number
  readonly borders: readonly number[]
}

/** Puts a line of text into its cell, over as many columns as no bar parts; returns the last of them. */
function put(first: Line, at: Spot, { cells, open }: { cells: Cell[]; open: (Cell | undefined)[] }): number {
  const { line, row, column, borders } = at
  let last = column
  while (last + 2 < borders.length && !/[|+]/.test(line.text[borders[last + 1]!] ?? '|')) last++
  const part = last === column ? first : partOf(line, borders[column]!, borders[last + 1]!)
  let cell = open[column]
  if (!cell) {
    cell = { lines: [], row, column, columnSpan: last - column + 1, rowSpan: 1 }
    cells.push(cell)
  }
  for (let own = column; own <= last; own++) open[own] = cell
  cell.lines.push(part)
  return last
}

const partOf = (line: Line, from: number, to: number): Line => ({
  ...after(line, Math.min(from + 1, line.text.length)),
  text: line.text.slice(from + 1, to),
  width: to - from - 3,
})
