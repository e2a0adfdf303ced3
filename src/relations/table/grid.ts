/** Tables → rows and columns of figures: what spans is laid out, what is a head is told from what is a figure. */
import type { Block, Table } from '../../model/index.ts'
import type { Discourse } from '../discourse/index.ts'
import { isFigure, isRowNumber } from './cell-text.ts'
import { type Figure, figuresIn } from './figure.ts'
import { saysNumber } from './heads.ts'
import { type Column, columnsOf, headRowsOf, nameColumn, sheetOf, unitColumn } from './sheet.ts'

/** A cell of the body of a table, in the column in which it begins. */
export interface Cell {
  readonly block: Block
  readonly column: number
  /** The numbers of a cell that holds nothing else; empty for a cell of words. */
  readonly figures: readonly Figure[]
}

/** A row of the body. */
export interface Row {
  readonly index: number
  /** As printed in the column of running numbers, or before the label: "I", "1.1", "a", "-"; "" without one. */
  readonly number: string
  /** The words that say what the row is about. */
  readonly label: string
  /** Unit of the row where a column gives one; "" otherwise. */
  readonly unit: string
  readonly bold: boolean
  readonly cells: readonly Cell[]
}

/** A table, or a table and those that continue it on the next pages, as figures in rows and columns. */
export interface Grid {
  readonly caption: string
  readonly rows: readonly Row[]
  readonly columns: readonly Column[]
}

/** The grid of a table; the rows of `continued` follow its own. */
export function gridOf(discourse: Discourse, table: Table, continued: readonly Table[]): Grid {
  const sheet = sheetOf(table)
  const heads = headRowsOf(table, sheet)
  const columns = columnsOf(table, sheet, heads)
  const more = continued.flatMap((next) => {
    const rest = sheetOf(next)
    return rest.slice(headRowsOf(next, rest))
  })
  const body = [...sheet.slice(heads), ...more]
  const layout = {
    columns,
    units: unitColumn(columns, body),
    names: nameColumn(columns, body),
    numbers: numberColumns(columns),
  }
  const rows = body.map((blocks, index) => rowOf(discourse, blocks, { index, ...layout }))
  return { caption: table.caption, rows, columns }
}

/** A row among its columns: which of them name the rows and give their units. */
interface Layout {
  readonly index: number
  readonly columns: readonly Column[]
  readonly units: number | undefined
  readonly names: number | undefined
  /** Whether each column holds running numbers. */
  readonly numbers: readonly boolean[]
}

const numberColumns = (columns: readonly Column[]): boolean[] =>
  columns.map(({ heads }) => saysNumber(heads.at(-1) ?? ''))

function rowOf(discourse: Discourse, blocks: readonly (Block | undefined)[], layout: Layout): Row {
  const row = blocks.find((block) => block?.cell?.rowSpan === 1)?.cell?.row ?? -1
  const own = [...new Set(blocks)].filter((block) => block !== undefined)
  const cells = own
    .filter((block) => block.cell!.row === row || row < 0)
    .map((block) => ({ block, column: block.cell!.column, figures: figuresOf(discourse, block, layout) }))
  const words = own.filter((block) => isLabel(block, layout))
  const label = words.find((block) => block.cell!.rowSpan === 1) ?? words.at(-1)
  const [, bullet = '', text = ''] = BULLET.exec(label?.value ?? '') ?? []
  return {
    index: layout.index,
    number: numberIn(blocks, layout) || label?.marker || bullet,
    label: text.replace(/\s+/g, ' ').trim(),
    unit: blocks[layout.units ?? -1]?.value.trim() ?? '',
    bold: label?.bold ?? false,
    cells,
  }
}

/** What stands before the words of a label: a bullet, or the number of a row that has no column for it; "14 phường" is a name. */
const BULLET =
  /^\s*([-–+*•]|\p{L}\)|\d{1,2}(?:\.\d{1,2}){0,3}[.)](?=\s)|\d{1,2}(?:\.\d{1,2}){0,3}(?=\s+[^\p{Ll}\s])|[IVX]{1,5}\.)?\s*([\s\S]*)$/u

/** Figures of a cell; running numbers, names, and a cell that stands for several rows, have none. */
function figuresOf(discourse: Discourse, block: Block, { numbers, names }: Layout): readonly Figure[] {
  const passage = discourse.passageOf(block.id)
  const { column, columnSpan, rowSpan } = block.cell!
  const numbered = columnSpan === 1 && numbers[column] === true
  return !passage || rowSpan > 1 || numbered || column === names ? [] : figuresIn(passage)
}

function isLabel(block: Block, { numbers, units, names }: Layout): boolean {
  const { column, columnSpan } = block.cell!
  if (column === names) return block.value.trim() !== ''
  if (!/\p{L}{2}/u.test(block.value) || isFigure(block.value)) return false
  if (columnSpan > 1) return true
  return column !== units && !(numbers[column] && isRowNumber(block.value))
}

/** The running number: under its head, or in a first column without a head. */
function numberIn(blocks: readonly (Block | undefined)[], { columns, numbers }: Layout): string {
  const first = blocks[0]
  if (!first || first.cell!.columnSpan > 1) return ''
  const headed = numbers[0] || columns[0]?.heads.length === 0
  return headed && isRowNumber(first.value) ? first.value.trim() : ''
}
