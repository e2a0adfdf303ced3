import type { Block, Table } from '../model/index.ts'

const FIGURE = /^[-+(]?\d[\d.,\s]*%?\)?$/
const INDEX = /^(?:\(?\d{1,2}\)?(?:\s?=.{0,40})?|\(?[A-Z]\)?)$/
const ROW_NUMBER = /^(?:[IVXLC]{1,6}|[A-Z]|\d{1,3}(?:\.\d{1,3}){0,3}|[a-zđ])[.)]?$/

/**
 * Number of leading rows that are heads of columns: those the source marks, those that its merged heads reach
 * down to, the row that counts the columns ("1", "2", "3 = 1 + 2"), and, where nothing is marked, the rows
 * before the first that is numbered or holds a figure.
 */
export function headRowsOf(table: Pick<Table, 'rows' | 'children'>, marked: number): number {
  const rows: Block[][] = Array.from({ length: table.rows }, () => [])
  for (const cell of table.children) rows[cell.cell!.row]!.push(cell)
  let head = Math.max(marked, rows.findIndex(isData))
  if (marked > 0) head = reach(rows, marked)
  if (head < 0) head = Math.min(1, table.rows - 1)
  while (head < table.rows - 1 && head < 6 && isIndex(rows[head]!)) head++
  return Math.min(head, table.rows)
}

/** The rows that merged cells of the marked heads reach down to, and heads under a head that spans columns. */
function reach(rows: readonly Block[][], marked: number): number {
  let head = marked
  for (const row of rows.slice(0, marked))
    for (const { cell } of row) head = Math.max(head, cell!.row + cell!.rowSpan)
  const isSplit = (row: readonly Block[]): boolean => row.some(({ cell }) => cell!.columnSpan > 1)
  const next = rows[head]
  if (!next || isData(next)) return head
  return isSplit(rows[head - 1]!) || isFlattened(rows[head - 1]!, next) ? head + 1 : head
}

/** Heads under "Trong đó" and an empty cell, as Markdown prints a head that spans columns: nothing stands under the names of the rows. */
function isFlattened(heads: readonly Block[], below: readonly Block[]): boolean {
  const under = (head: Block): string =>
    below.find(({ cell }) => cell!.column === head.cell!.column)?.value.trim() ?? ''
  const isEmpty = ({ value }: Block): boolean => value.trim() === ''
  const first = heads.findIndex(isEmpty)
  return (
    first > 1 &&
    heads.filter(isEmpty).every((head) => under(head) !== '') &&
    heads.slice(0, first - 1).every((head) => under(head) === '')
  )
}

/** A cell, as far as its text goes. */
type Cell = Pick<Block, 'value'>

/** True of a row with a figure or a number of its own. */
export const isData = (row: readonly Cell[]): boolean =>
  !isIndex(row) &&
  (row.some(({ value }) => FIGURE.test(value)) || (row.length > 1 && ROW_NUMBER.test(row[0]!.value)))

/** True of the row that numbers the columns in order. */
function isIndex(row: readonly Cell[]): boolean {
  const filled = row.filter(({ value }) => value !== '')
  if (filled.length < 2 || !filled.every(({ value }) => INDEX.test(value))) return false
  const numbers = filled
    .map(({ value }) => Number(/\d+/.exec(value)?.[0] ?? Number.NaN))
    .filter((n) => !Number.isNaN(n))
  return numbers.length > 1 && numbers.every((n, index) => index === 0 || n === numbers[index - 1]! + 1)
}
