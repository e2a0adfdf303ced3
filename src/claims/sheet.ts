import type { Block, Table } from '../model/index.ts'

/** The heads of a table, looked up by cell. */
export interface Sheet {
  readonly table: Table
  /** Heads over a column, outermost first, merged cells once. */
  readonly columnHeads: (cell: Block) => string[]
  /** Heads of a row with the rows it stands under: "I" over "1" over "1.1", outermost first. */
  readonly rowHeads: (cell: Block) => string[]
  /** True for a cell that numbers its row or its column. */
  readonly isNumbering: (cell: Block) => boolean
  /** True for the cell that names its row. */
  readonly isHead: (cell: Block) => boolean
  /** Text of the cell of the column "ĐVT" in the same row; "" without one. */
  readonly unitCell: (cell: Block) => string
}

const NUMBERING = /^(?:stt|tt|số tt|s tt|s\.tt|số thứ tự|no\.?|mã số|mã)$/i
const UNIT_HEAD = /^(?:đvt|đơn vị tính|đơn vị|đ\.v\.t|đơn vị đo|dvt)\s*(?:\(.*\))?$/i
const NUMBER = /\d/
/** A row of the whole table has no number, and stands under none. */
const TOTAL = /^(?:tổng|cộng|toàn )/i
const COUNTER = /^\(\d{1,2}\)$/
const POINT = /^(?:[IVXL]+|[A-ZĐ]|\d{1,3}(?:\.\d{1,3})*|[a-zđ])[.)]?$/
const SUFFIX_OF_POINT = /[.)]$/

/** The heads of a table by position. */
export function sheetOf(table: Table): Sheet {
  const grid = gridOf(table)
  const numbering = table.columns === 0 ? -1 : numberingColumn(table, grid)
  const heads = headColumn(table, grid, numbering)
  const unitColumn = columnWith(table, grid, UNIT_HEAD)
  const counted = columnCounters(table, grid)
  const paths = rowPaths(table, grid, { numbering, heads })
  return {
    table,
    columnHeads: (cell) => headsOver(table, grid, cell.cell!.column),
    rowHeads: (cell) => paths[cell.cell!.row] ?? [],
    isNumbering: ({ cell }) => cell!.column === numbering || counted.has(cell!.row),
    isHead: ({ cell }) => cell!.column === heads,
    unitCell: ({ cell }) =>
      unitColumn < 0 || unitColumn === heads ? '' : textAt(grid, cell!.row, unitColumn),
  }
}

type Grid = readonly (readonly (Block | undefined)[])[]

/** Every place of the table with the cell that covers it. */
function gridOf(table: Table): Grid {
  const grid: (Block | undefined)[][] = Array.from({ length: table.rows }, () => [])
  for (const block of table.children) {
    const { row, column, rowSpan, columnSpan } = block.cell!
    for (let down = row; down < Math.min(table.rows, row + rowSpan); down++)
      for (let right = column; right < column + columnSpan; right++) grid[down]![right] = block
  }
  return grid
}

const textAt = (grid: Grid, row: number, column: number): string => (grid[row]?.[column]?.value ?? '').trim()

function headsOver({ headRows }: Table, grid: Grid, column: number): string[] {
  const heads: string[] = []
  for (let row = 0; row < headRows; row++) {
    const head = textAt(grid, row, column).replace(/\s+/g, ' ')
    if (head !== '' && head !== heads.at(-1) && !POINT.test(head) && !COUNTER.test(head)) heads.push(head)
  }
  return heads
}

const columnWith = (table: Table, grid: Grid, pattern: RegExp): number => {
  for (let column = 0; column < table.columns; column++)
    if (headsOver(table, grid, column).some((head) => pattern.test(head))) return column
  return -1
}

/** The column that numbers the rows: by its head, or because its cells are points of a list. */
function numberingColumn(table: Table, grid: Grid): number {
  const named = columnWith(table, grid, NUMBERING)
  if (named >= 0) return named
  const body = bodyRows(table)
  const filled = body.map((row) => textAt(grid, row, 0)).filter((text) => text !== '')
  const counts = filled.length > 1 && filled.every((text) => POINT.test(text)) && risesByOne(filled)
  return counts ? 0 : -1
}

/** "1, 2, 3" and "I, 1, 2, II": each number follows another, or begins anew. */
function risesByOne(points: readonly string[]): boolean {
  const numbers = points
    .filter((point) => /^\d+[.)]?$/.test(point))
    .map((point) => Number.parseInt(point, 10))
  return numbers.length > 0 && numbers.every((n, at) => n === 1 || n === numbers[at - 1]! + 1)
}

const bodyRows = ({ rows, headRows }: Table): number[] =>
  Array.from({ length: rows - headRows }, (_, at) => headRows + at)

/** The column whose cells name the rows: the first with words in most of its cells. */
function headColumn(table: Table, grid: Grid, numbering: number): number {
  const body = bodyRows(table)
  for (let column = 0; column < table.columns; column++) {
    if (column === numbering) continue
    const words = body.filter((row) => /\p{L}{2}/u.test(textAt(grid, row, column))).length
    if (words * 2 > body.length) return column
  }
  return -1
}

/** Rows "(1) (2) (3=1+2)" that number the columns. */
function columnCounters(table: Table, grid: Grid): ReadonlySet<number> {
  const rows = new Set<number>()
  for (let row = 0; row < Math.min(table.rows, table.headRows + 1); row++) {
    const texts = (grid[row] ?? []).map((cell) => cell?.value.trim() ?? '').filter((text) => text !== '')
    const counters = texts.filter((text) => /^\(?(?:\d{1,2}|[A-Z])(?:\s?=.*)?\)?$/.test(text))
    const numbers = counters
      .map((text) => Number.parseInt(text.replace('(', ''), 10))
      .filter((n) => !Number.isNaN(n))
    if (
      texts.length > 2 &&
      counters.length === texts.length &&
      numbers.every((n, at) => at === 0 || n === numbers[at - 1]! + 1)
    )
      rows.add(row)
  }
  return rows
}

interface Columns {
  readonly numbering: number
  readonly heads: number
}

/** For each row the heads it stands under, by the numbers of the points: "I" over "1" over "1.1". */
function rowPaths(table: Table, grid: Grid, { numbering, heads }: Columns): string[][] {
  const open: { depth: number; head: string }[] = []
  return Array.from({ length: table.rows }, (_, row) => {
    const head = heads < 0 ? '' : textAt(grid, row, heads).replace(/\s+/g, ' ')
    if (row < table.headRows || head === '') return []
    const depth = depthOf(numbering < 0 ? '' : textAt(grid, row, numbering), head)
    while (open.length > 0 && open.at(-1)!.depth >= depth) open.pop()
    open.push({ depth, head })
    return open.map((entry) => entry.head)
  })
}

/** How deep a row stands: capitals and Roman numbers over numbers over numbers with points over dashes. */
function depthOf(point: string, head: string): number {
  const number = point.replace(SUFFIX_OF_POINT, '')
  if (point === '' && TOTAL.test(head)) return 0
  if (/^[A-ZĐ]$/.test(number) && !/^[IVX]$/.test(number)) return 1
  if (/^[IVXL]+$/.test(number)) return 2
  if (NUMBER.test(number)) return 2 + number.split('.').length
  if (/^[a-zđ]$/.test(number)) return 7
  return /^[-+*•]/.test(point + head) ? 8 + (/^\+/.test(point + head) ? 1 : 0) : point === '' ? 8 : 3
}
