import { TIME_HEADS } from '../lexicon/time-words.ts'
import type { Block, Table } from '../model/index.ts'
import { bandsOf } from './bands.ts'
import { type Grid, gridOf, textAt } from './grid.ts'
import { isPlainLetterAt } from './passage.ts'
import { rowPaths } from './row-paths.ts'

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
  /** Texts of the rows above a cell that hold nothing else, the nearest first: "Nghìn tấn.km - Thous. tons.km". */
  readonly bandsOver: (cell: Block) => readonly string[]
  /** Heads over the column that names the rows, outermost first. */
  readonly nameHeads: () => string[]
  /** True for a cell of a column of shares, many of which print their sign: "71,96%" over a bare "100". */
  readonly isOfShares: (cell: Block) => boolean
}

const NUMBERING = /^(?:stt|tt|số tt|s tt|s\.tt|số thứ tự|no\.?|mã số|mã)$/i
const UNIT_HEAD = /^(?:đvt|đơn vị tính|đơn vị|đ\.v\.t|đơn vị đo|dvt)\s*(?:\(.*\))?$/i
const COUNTER = /^\(\d{1,2}\)$/
const POINT = /^(?:[IVXL]+(?:\.\d{1,3})*|[A-ZĐ]|\d{1,3}(?:\.\d{1,3})*|[a-zđ])[.)]?$/

/** The heads of a table by position. */
export function sheetOf(table: Table): Sheet {
  const grid = gridOf(table)
  const numbering = table.columns === 0 ? -1 : numberingColumn(table, grid)
  const { heads, groups } = headColumns(table, grid, numbering)
  const unitColumn = columnWith(table, grid, UNIT_HEAD)
  const counted = columnCounters(table, grid)
  const columns: string[][] = []
  const shares: boolean[] = []
  const bands = bandsOf(table, grid)
  const paths = rowPaths(table, grid, { numbering, heads, groups })
  return {
    table,
    columnHeads: ({ cell }) => (columns[cell!.column] ??= headsOver(table, grid, cell!.column)),
    rowHeads: (cell) => paths[cell.cell!.row] ?? [],
    isNumbering: ({ cell }) => cell!.column === numbering || counted.has(cell!.row),
    isHead: ({ cell }) => cell!.column === heads || cell!.column === groups,
    unitCell: ({ cell }) =>
      unitColumn < 0 || unitColumn === heads ? '' : textAt(grid, cell!.row, unitColumn),
    bandsOver: ({ cell }) => bands[cell!.row] ?? [],
    nameHeads: () => (heads < 0 ? [] : headsOver(table, grid, heads)),
    isOfShares: ({ cell }) => (shares[cell!.column] ??= hasShares(table, grid, cell!.column)),
  }
}

/** True for a column in whose cells at least a third of the figures are shares with their sign. */
function hasShares(table: Table, grid: Grid, column: number): boolean {
  const texts = bodyRows(table).map((row) => textAt(grid, row, column))
  const signed = texts.filter((text) => SHARE.test(text)).length
  return signed > 0 && signed * 2 >= texts.filter((text) => BARE.test(text)).length
}

const SHARE = /^[\d.,]{1,12} ?%$/
const BARE = /^[\d.,]{1,12}$/

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

/**
 * The column whose cells name the rows: the first with words in most of its cells. Where that repeats a few names over
 * and over, it groups the rows, and the next that tells all rows apart names them.
 */
function headColumns(table: Table, grid: Grid, numbering: number): { heads: number; groups: number } {
  const body = bodyRows(table)
  const worded: number[] = []
  for (let column = 0; column < table.columns; column++) {
    const words = body.filter((row) => hasWord(textAt(grid, row, column))).length
    if (column !== numbering && words * 2 > body.length) worded.push(column)
  }
  const [first = timeColumn(table, grid, numbering), second = -1] = worded
  const names = (column: number): number => new Set(body.map((row) => textAt(grid, row, column))).size
  const grouped = second >= 0 && names(first) * 2 <= body.length && names(second) === body.length
  return grouped ? { heads: second, groups: first } : { heads: first, groups: -1 }
}

/** "Năm", "Giai đoạn": times name the rows where no words do. */
const TIMES = new RegExp(`^(?:${TIME_HEADS.join('|')})$`, 'i')

/** The column of the times that name the rows, the first but for the numbers; −1 for none. */
function timeColumn(table: Table, grid: Grid, numbering: number): number {
  const column = numbering === 0 ? 1 : 0
  return column < table.columns && TIMES.test(headsOver(table, grid, column).at(-1) ?? '') ? column : -1
}

/** True for a text with two letters on end. */
function hasWord(text: string): boolean {
  for (let at = 1; at < text.length; at++)
    if (isPlainLetterAt(text, at) && isPlainLetterAt(text, at - 1)) return true
  return false
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
