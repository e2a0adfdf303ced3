/** A table laid out: which cell covers each position, which rows are heads, and what heads each column. */

import { unitOf } from '../../lexicon/index.ts'
import type { Block, Table } from '../../model/index.ts'
import { isCode, isFigure, isRowNumber } from './cell-text.ts'
import { saysNumber, saysOnlyUnit, saysSeries, saysTotal, saysUnit } from './heads.ts'
import { isPeriod } from './period-heads.ts'

export type Sheet = readonly (readonly (Block | undefined)[])[]

/** A column of the table: its heads, outermost first, and its code in a row of codes ("3=1+2"). */
export interface Column {
  readonly index: number
  readonly heads: readonly string[]
  readonly code: string
}

/** Beyond this many columns nothing is related: a span of a million is no table. */
const MOST_COLUMNS = 300

/** Every position of a table with the cell that covers it. */
export function sheetOf(table: Table): Sheet {
  const sheet: (Block | undefined)[][] = Array.from({ length: table.rows }, () => [])
  for (const block of table.children) {
    const place = block.cell
    if (!place) continue
    for (let row = place.row; row < Math.min(table.rows, place.row + place.rowSpan); row++)
      for (
        let column = place.column;
        column < Math.min(MOST_COLUMNS, place.column + place.columnSpan);
        column++
      )
        sheet[row]![column] = block
  }
  return sheet
}

/** Leading rows without a figure of their own; a row of years or of column codes is a head too. */
export function headRowsOf(table: Table, sheet: Sheet): number {
  let heads = 0
  while (heads < sheet.length) {
    const texts = [...new Set(sheet[heads])].flatMap((block) => (block?.value ? [block.value] : []))
    const marked = heads < table.headRows
    const figures = texts.filter(
      (text) => isFigure(text) && !isPeriod(text) && !(marked && /\p{L}/u.test(text)),
    )
    const years = figures.length > 1 && figures.every((text) => YEARS.test(text.trim()))
    const first = sheet[heads]![0]?.cell?.row === heads
    const body = heads >= Math.max(1, table.headRows) && first && texts.length > 0
    if (figures.length > 0 && !years && !isCode(texts)) break
    if (figures.length === 0 && body && !isHeadLike(sheet, heads)) break
    heads++
  }
  return heads < sheet.length ? heads : Math.min(heads, Math.max(1, table.headRows))
}

/** A year, or a school year: "2019", "2019-2020". */
const YEARS = /^(?:19|20)\d\d(?:\s?[-–/]\s?(?:19|20)?\d\d)?$/

/**
 * A second row of heads stands under a cell that spans it, or leaves its first cell empty and has words for
 * several columns; a row of the body that has no figures does neither.
 */
function isHeadLike(sheet: Sheet, row: number): boolean {
  const blocks = sheet[row]!
  const worded = new Set(blocks.filter((block) => /\p{L}/u.test(block?.value ?? '')))
  if (blocks[0]?.value === '' && worded.size > 1) return true
  return blocks.some((block) => block?.cell !== undefined && block.cell.row < row)
}

/** The heads of each column; a row of codes counts as the code of its column, not as a head. */
export function columnsOf(table: Table, sheet: Sheet, heads: number): Column[] {
  const last = sheet[heads - 1] ?? []
  const coded = isCode([...new Set(last)].flatMap((block) => block?.value || []))
  const rows = sheet.slice(0, coded ? heads - 1 : heads)
  return Array.from({ length: Math.min(MOST_COLUMNS, table.columns) }, (_, index) => {
    const own = [...new Set(rows.map((row, at) => (at < rows.length - 1 ? spread(row, index) : row[index])))]
    const texts = own.flatMap((block) => (block?.value ? [block.value.replace(/\s+/g, ' ').trim()] : []))
    return { index, heads: texts, code: coded ? (last[index]?.value ?? '').replace(/\s+/g, '') : '' }
  })
}

/** Where cells cannot span, an empty head stands for the one to its left. */
function spread(row: Sheet[number], index: number): Block | undefined {
  for (let at = index; at > 0; at--) if (row[at]?.value !== '') return row[at]
  return row[0]
}

/**
 * The column that gives the unit of each row. "Đơn vị" heads the names of offices as well: then its cells tell; "ĐVT" heads nothing else,
 * be its cells units in short, "HS", "BS".
 */
export function unitColumn(columns: readonly Column[], body: Sheet): number | undefined {
  const named = columns.filter(({ heads }) => !saysNumber(heads.at(-1) ?? ''))
  return named.slice(1).find(({ heads, index }) => {
    const texts = body.flatMap((row) => row[index]?.value.trim().toLowerCase() || [])
    const known = texts.filter((text) => unitOf(text) !== undefined)
    const head = heads.at(-1) ?? ''
    return saysUnit(head) && (saysOnlyUnit(head) || known.length * 2 >= texts.length)
  })?.index
}

/**
 * The first column whose cells are mostly words, or names such as "9A", that are no running numbers; where none has, a
 * first column that numbers what the rows are about: "Khối | 6 | 7 | 8 | 9 | Toàn trường".
 */
export function nameColumn(columns: readonly Column[], body: Sheet): number | undefined {
  const worded = wordedColumn(columns, body)
  const first = columns[0]
  return worded ?? (first && isSeries(first, body) ? first.index : undefined)
}

/** "Khối": 6, 7, 8, 9; numbers that go up, under a head that names one of several, or beside the name of a total. */
function isSeries({ index, heads }: Column, body: Sheet): boolean {
  const texts = body.flatMap((row) => row[index]?.value.trim() || [])
  const numbers = texts.filter((text) => /^\d{1,4}$/.test(text)).map(Number)
  const words = texts.filter((text) => !/\d/.test(text))
  const rising = numbers.length > 1 && numbers.every((n, at) => at === 0 || n > numbers[at - 1]!)
  if (!rising || numbers.length + words.length < texts.length) return false
  return words.some(saysTotal) || saysSeries(heads.at(-1) ?? '')
}

function wordedColumn(columns: readonly Column[], body: Sheet): number | undefined {
  return columns.find(({ heads, index }) => {
    if (saysNumber(heads.at(-1) ?? '')) return false
    const texts = body.flatMap((row) => row[index]?.value.trim() || [])
    const worded = texts.filter(
      (text) => /\p{L}/u.test(text) && !isRowNumber(text) && !/\d\s+\p{L}/u.test(text),
    )
    return worded.length * 2 > texts.length
  })?.index
}
