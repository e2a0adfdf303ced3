/** Tables → rows and columns of figures: what spans is laid out, what is a head is told from what is a figure. */
import type { Block, Table } from '../../model/index.ts'
import type { Discourse } from '../discourse/index.ts'
import { isCode, isFigure } from './cell-text.ts'
import { type Figure, figuresIn } from './figure.ts'
import { saysNumber, saysUnit } from './heads.ts'

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

/** A column of the table: its heads, outermost first, and its code in a row of codes ("3=1+2"). */
export interface Column {
  readonly index: number
  readonly heads: readonly string[]
  readonly code: string
}

/** A table, or a table and those that continue it on the next pages, as figures in rows and columns. */
export interface Grid {
  readonly caption: string
  readonly rows: readonly Row[]
  readonly columns: readonly Column[]
}

type Sheet = readonly (readonly (Block | undefined)[])[]

/** The grid of a table; the rows of `continued` follow its own. */
export function gridOf(discourse: Discourse, table: Table, continued: readonly Table[]): Grid {
  const sheet = sheetOf(table)
  const heads = headRowsOf(table, sheet)
  const columns = columnsOf(table, sheet, heads)
  const more = continued.flatMap((next) => {
    const rest = sheetOf(next)
    return rest.slice(headRowsOf(next, rest))
  })
  const rows = [...sheet.slice(heads), ...more].map((blocks, index) =>
    rowOf(discourse, { blocks, index, columns }),
  )
  return { caption: table.caption, rows, columns }
}

/** Every position of a table with the cell that covers it. */
export function sheetOf(table: Table): Sheet {
  const sheet: (Block | undefined)[][] = Array.from({ length: table.rows }, () => [])
  for (const block of table.children) {
    const place = block.cell
    if (!place) continue
    for (let row = place.row; row < Math.min(table.rows, place.row + place.rowSpan); row++)
      for (let column = place.column; column < place.column + place.columnSpan; column++)
        sheet[row]![column] = block
  }
  return sheet
}

/** Leading rows without a figure of their own; a row of years or of column codes is a head too. */
export function headRowsOf(table: Table, sheet: Sheet): number {
  let heads = 0
  while (heads < sheet.length) {
    const texts = [...new Set(sheet[heads])].flatMap((block) => (block?.value ? [block.value] : []))
    const figures = texts.filter((text) => isFigure(text))
    const years = figures.length > 1 && figures.every((text) => /^(?:19|20)\d\d$/.test(text.trim()))
    const first = sheet[heads]![0]?.cell?.row === heads
    const body = heads >= Math.max(1, table.headRows) && first && texts.length > 0
    if (figures.length > 0 && !years && !isCode(texts)) break
    if (figures.length === 0 && body && !isHeadLike(sheet, heads)) break
    heads++
  }
  return heads < sheet.length ? heads : Math.min(heads, Math.max(1, table.headRows))
}

/** A second row of heads stands under a spanning cell of the row above; a row of the body that has no figures does not. */
function isHeadLike(sheet: Sheet, row: number): boolean {
  return sheet[row]!.some((block) => block?.cell !== undefined && block.cell.row < row)
}

function columnsOf(table: Table, sheet: Sheet, heads: number): Column[] {
  return Array.from({ length: table.columns }, (_, index) => {
    const own = [...new Set(sheet.slice(0, heads).map((row) => row[index]))]
    const texts = own.flatMap((block) => (block?.value ? [block.value.replace(/\s+/g, ' ').trim()] : []))
    const coded = heads > 0 && isCode([...new Set(sheet[heads - 1])].flatMap((block) => block?.value || []))
    const code = coded ? (sheet[heads - 1]![index]?.value ?? '') : ''
    return { index, heads: coded ? texts.slice(0, -1) : texts, code: code.replace(/\s+/g, '') }
  })
}

interface Line {
  readonly blocks: readonly (Block | undefined)[]
  readonly index: number
  readonly columns: readonly Column[]
}

function rowOf(discourse: Discourse, { blocks, index, columns }: Line): Row {
  const row = blocks.find((block) => block?.cell?.rowSpan === 1)?.cell?.row ?? -1
  const own = [...new Set(blocks)].filter((block) => block !== undefined)
  const under = (says: (head: string) => boolean) =>
    blocks.find((_, column) => says(columns[column]?.heads.at(-1) ?? ''))?.value.trim() ?? ''
  const cells = own
    .filter((block) => block.cell!.row === row || row < 0)
    .map((block) => ({ block, column: block.cell!.column, figures: figuresOf(discourse, block, columns) }))
  const words = own.filter((block) => isLabel(block, columns))
  const label = words.find((block) => block.cell!.rowSpan === 1) ?? words.at(-1)
  const [, bullet = '', text = ''] =
    /^\s*([-–+*•]|\p{L}\)|\d{1,2}(?:\.\d{1,2}){0,3}[.)]?(?=\s)|[IVX]{1,5}\.)?\s*([\s\S]*)$/u.exec(
      label?.value ?? '',
    ) ?? []
  return {
    index,
    number: numberIn(blocks, columns) || label?.marker || bullet,
    label: text.replace(/\s+/g, ' ').trim(),
    unit: under(saysUnit),
    bold: label?.bold ?? false,
    cells,
  }
}

/** Figures of a cell; running numbers, and a cell that stands for several rows, have none. */
function figuresOf(discourse: Discourse, block: Block, columns: readonly Column[]): readonly Figure[] {
  const passage = discourse.passageOf(block.id)
  const head = columns[block.cell!.column]?.heads.at(-1) ?? ''
  if (!passage || block.cell!.rowSpan > 1 || saysNumber(head)) return []
  return figuresIn(passage)
}

const isLabel = (block: Block, columns: readonly Column[]) => {
  const head = columns[block.cell!.column]?.heads.at(-1) ?? ''
  const misplaced = block.cell!.columnSpan === 1 && (saysUnit(head) || saysNumber(head))
  return /\p{L}{2}/u.test(block.value) && !isFigure(block.value) && !misplaced
}

/** The running number: under its head, or in a first column of nothing else. */
function numberIn(blocks: readonly (Block | undefined)[], columns: readonly Column[]): string {
  const first = blocks[0]
  if (!first || first.cell!.columnSpan > 1) return ''
  const text = first.value.trim()
  const headed = saysNumber(columns[0]?.heads.at(-1) ?? '') || (columns[0]?.heads.length ?? 0) === 0
  return headed && text.length <= 10 ? text : ''
}
