import type { Literal, Parent } from 'unist'
import type { Header, Signature } from './header.ts'
import type { Loss } from './loss.ts'

/** What a block is to its reader. Figures are claimed in all but letterhead, signature and recipients. */
export type BlockKind =
  | 'heading'
  | 'paragraph'
  | 'item'
  | 'caption'
  | 'cell'
  | 'letterhead'
  | 'signature'
  | 'recipients'

/** The mark of a note in the text of a block: the mark itself is not part of the text. */
export interface NoteMark {
  /** Number of the note, as its own sequence counts. */
  readonly number: number
  readonly noteKind: NoteKind
  /** UTF-16 offset in the text of the block at which the mark stood. */
  readonly at: number
}

/** A footnote stands at the foot of its page, an endnote at the end of the document. */
export type NoteKind = 'footnote' | 'endnote'

/** A point at which the text of a block was taken from the source. Points are sorted by `at`. */
export interface SourcePoint {
  /** UTF-16 offset in the text of the block. */
  readonly at: number
  /** UTF-16 offset in the source text, from 0. */
  readonly offset: number
  readonly line: number
  readonly column: number
}

/**
 * A run of text that is read as one: a paragraph, a bullet, a heading, a table cell.
 *
 * A unist literal. The text is NFC, without marks of emphasis and of notes, with single spaces; lines
 * that the author broke inside a cell or paragraph are separated by "\n".
 */
export interface Block extends Literal {
  readonly type: 'block'
  /** Unique in the report: "b12"; in a note "n4.1"; of a cell "t2.r3.c1" (rows and columns from 1). */
  readonly id: string
  readonly kind: BlockKind
  readonly value: string
  /** Path of the section that holds it, "II/1/1.4"; "" before the first section. */
  readonly section: string
  /** Number of the note that holds it, or null in the body. */
  readonly note: number | null
  /** "-", "+", "a)" or "1." as printed before an item; "" when there is none. */
  readonly marker: string
  /** 0 for a paragraph, 1 for an item of the outermost list ("-"), 2 for one below it ("+"), … */
  readonly depth: number
  readonly marks: readonly NoteMark[]
  /** Half-open [start, end) stretches of `value` that are sentences, in order. */
  readonly sentences: readonly (readonly [start: number, end: number])[]
  /** Empty when the source is no text. */
  readonly points: readonly SourcePoint[]
  /** True when all of the text is set bold: heads of tables and totals are. */
  readonly bold: boolean
  /** Only for a cell. */
  readonly cell?: CellPlace
}

/** Where a cell stands in its table; a merged cell stands where it begins. Rows and columns count from 0. */
export interface CellPlace {
  readonly table: string
  readonly row: number
  readonly column: number
  readonly rowSpan: number
  readonly columnSpan: number
}

/** A data table. Layout tables (a letterhead set in two columns) are read as blocks, not as tables. */
export interface Table extends Parent {
  readonly type: 'table'
  /** "t1", "t2", … in the order of the report. */
  readonly id: string
  readonly section: string
  readonly note: number | null
  /** Text of the caption above (or below) it: "Bảng 2. Thực hiện thu, chi ngân sách"; "" without one. */
  readonly caption: string
  /** Unit announced for the whole table: "triệu đồng" of "Đơn vị tính: triệu đồng"; "" without one. */
  readonly unit: string
  readonly rows: number
  readonly columns: number
  /** Number of leading rows that are heads of columns. */
  readonly headRows: number
  /** Cells that begin somewhere, row by row; what a span covers has no cell of its own. */
  readonly children: Block[]
}

/** A numbered part of the report and all that stands under its number. */
export interface Section extends Parent {
  readonly type: 'section'
  /** As printed, without its full stop: "II", "1.4", "a". */
  readonly number: string
  /** The numbers on the way to it, joined by "/": "II/1/1.4". */
  readonly path: string
  /** Exact words of its title, without number and closing colon; null when the number opens a paragraph. */
  readonly title: string | null
  /** 1 for the outermost. */
  readonly level: number
  readonly children: BodyNode[]
}

/** The body of a footnote or endnote. */
export interface Note extends Parent {
  readonly type: 'note'
  readonly number: number
  readonly noteKind: NoteKind
  /** Path of the section in which its mark stands; null when no mark was found. */
  readonly referredFrom: string | null
  /** Block and offset of its mark; null when no mark was found. */
  readonly anchor: { readonly block: string; readonly at: number } | null
  readonly children: (Block | Table)[]
}

/** What a section may hold. */
export type BodyNode = Section | Block | Table

/** A report as Doisoat understands it: a unist tree of sections, blocks and tables, and its notes. */
export interface Report extends Parent {
  readonly type: 'report'
  readonly header: Header
  /** The first who signed; all null when nobody did. */
  readonly signature: Signature
  /** All who signed, in the order of the page; a joint report has several. */
  readonly signers: readonly Signature[]
  /** "Nơi nhận", one a line, without dash, closing mark, and remarks such as "(b/c)". */
  readonly recipients: readonly string[]
  readonly children: BodyNode[]
  readonly notes: readonly Note[]
  readonly losses: readonly Loss[]
}
