import type { Table } from 'mdast'
import { isData } from './head-rows.ts'
import { readCell } from './read-passage.ts'

/** What tells whether one table goes on in another. */
export interface Look {
  readonly width: number
  /** The texts of its first rows. */
  readonly rows: readonly (readonly string[])[]
  /** The texts of its last row. */
  readonly end: readonly string[]
  /** What its rows are about; grows with the parts that are joined to it. */
  readonly labels: Set<string>
  /** First and last of the whole numbers in the first column. */
  readonly first: number | undefined
  readonly last: number | undefined
  /** True when it ends with a total: nothing goes on behind it. */
  readonly isClosed: boolean
}

const MOST_HEADS = 6
const NUMBER = /^\d{1,5}\.?$/
const GROUP = /^(?:[IVXLC]{1,6}|[A-ZĐ])[.)]?$/
const TOTAL = /^(?:tổng(?: số| cộng)?|cộng(?: chung)?|toàn (?:huyện|xã|tỉnh|thị xã|thành phố|ngành))\s*:?$/iu

/** The look of a table of the source. */
export function lookOf({ children }: Table): Look {
  const rows = children.map((row) => row.children.map((cell) => readCell(cell).value.trim()))
  const numbers = rows.flatMap(([first = '']) => (NUMBER.test(first) ? [Number.parseInt(first, 10)] : []))
  const end = rows.at(-1) ?? []
  return {
    width: children.reduce((most, row) => Math.max(most, widthOf(row)), 0),
    rows: rows.slice(0, MOST_HEADS + 1),
    end,
    labels: new Set(rows.filter(isBody).flatMap(labelOf)),
    first: numbers[0],
    last: numbers.at(-1),
    isClosed: isTotal(end),
  }
}

const widthOf = (row: Table['children'][number]): number =>
  row.children.reduce((sum, { data }) => sum + (data?.columnSpan ?? 1), 0)

const cellsOf = (row: readonly string[]) => row.map((value) => ({ value }))
const isBody = (row: readonly string[]): boolean => isData(cellsOf(row))
const isTotal = (row: readonly string[]): boolean => row.slice(0, 2).some((cell) => TOTAL.test(cell))

/** The first cell with words: the name of what the row is about. */
const labelOf = (row: readonly string[]): string[] =>
  row
    .filter((cell) => /\p{L}{2}/u.test(cell))
    .slice(0, 1)
    .map(plain)

const plain = (text: string): string => text.toLowerCase().replace(/\s+/g, '')

/** How many rows at the head of the second table are the heads of the first again. */
export function repeatedHeads(first: Look, second: Look): number {
  const isSame = (at: number): boolean => {
    const [a, b] = [first.rows[at], second.rows[at]]
    return (
      a !== undefined && b !== undefined && !isBody(a) && a.map(plain).join('|') === b.map(plain).join('|')
    )
  }
  let count = 0
  while (count < MOST_HEADS && isSame(count)) count++
  const words = second.rows
    .slice(0, count)
    .flat()
    .filter((cell) => /\p{L}/u.test(cell))
  return words.length >= 2 ? count : 0
}

/** True of a row that begins to count, but for the first of a group whose head stands right above it. */
const isRestart = ([number = '']: readonly string[], [above = '']: readonly string[]): boolean =>
  /^[IA][.)]?$/.test(number) || (/^1[.)]?$/.test(number) && !GROUP.test(above))

/**
 * True where a table goes on in the one behind it: the same columns, under the same heads again or under none. What speaks
 * against it decides: a total that closed the first, rows that count from the first again, a row that both have.
 *
 * Under none, the rows must count on, or a page must end between the two.
 */
export function goesOn(first: Look, second: Look, isCut: boolean): boolean {
  if (first.width !== second.width || first.width < 2 || first.isClosed) return false
  const heads = repeatedHeads(first, second)
  const start = second.rows[heads]
  if (!start || isTotal(start) || (heads === 0 && (!isBody(start) || isBody(first.rows[0] ?? []))))
    return false
  for (const label of second.labels) if (first.labels.has(label)) return false
  if (isRestart(start, first.end)) return false
  const isNumbered = first.last !== undefined && second.first !== undefined
  const isGroup = GROUP.test(first.end[0] ?? '') || GROUP.test(start[0] ?? '')
  const countsOn = isNumbered && second.first === first.last! + 1
  if (isNumbered && !countsOn && !isGroup) return false
  // What follows the heads again must be rows, or other heads would stand under the same first row of them.
  if (heads > 0) return isBody(start) || countsOn || isCut
  return countsOn || isCut
}
