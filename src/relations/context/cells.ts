/** The cells of all tables that hold one figure and no more, each with the cells in line with it. */
import type { CellPlace } from '../../model/index.ts'
import { memoized } from '../../model/memoized.ts'
import type { Discourse } from '../discourse/index.ts'
import type { Operand } from '../proposal.ts'
import { type Figure, figuresOf } from './figures.ts'
import { operandOf } from './operand-of.ts'

/** Cells of one row, column or table; two cells are of one where they have the same line. */
export type Line = readonly Cell[]

/** A figure alone in its cell, which is itself among the cells of its lines. */
export interface Cell {
  readonly figure: Figure
  readonly operand: Operand
  readonly place: CellPlace
  /** The innermost head of its row, as printed; "" without one. */
  readonly name: string
  /** All heads of its column, as printed. */
  readonly head: string
  readonly row: Line
  readonly column: Line
  readonly table: Line
}

/** All cells of a report, and all lines, in reading order. */
interface Cells {
  readonly all: Line
  readonly rows: readonly Line[]
  readonly columns: readonly Line[]
  readonly tables: readonly Line[]
}

/** The cells of a report, found once. */
export const cellsOf = memoized(({ passages }: Discourse): Cells => {
  const all: Cell[] = []
  const [rows, columns, tables] = [0, 1, 2].map(() => new Map<string, Cell[]>()) as [Lines, Lines, Lines]
  for (const passage of passages) {
    const place = passage.block.cell
    const [figure, more] = place ? figuresOf(passage) : []
    if (!place || !figure || more) continue
    const { claim } = figure.mention
    const row = lineAt(rows, `${place.table} ${place.row}`)
    const column = lineAt(columns, `${place.table} ${place.column}`)
    const table = lineAt(tables, place.table)
    const [name, head] = [claim.row?.at(-1) ?? '', joined(claim.column ?? NO_HEADS)]
    const cell = { figure, operand: operandOf(figure), place, name, head, row, column, table }
    for (const line of [all, row, column, table]) line.push(cell)
  }
  return { all, rows: [...rows.values()], columns: [...columns.values()], tables: [...tables.values()] }
})

type Lines = Map<string, Cell[]>

function lineAt(lines: Lines, key: string): Cell[] {
  const line = lines.get(key) ?? []
  if (line.length === 0) lines.set(key, line)
  return line
}

/** The cells of a column share their heads. */
const joined = memoized((heads: readonly string[]) => heads.join(' '))
const NO_HEADS: readonly string[] = []
