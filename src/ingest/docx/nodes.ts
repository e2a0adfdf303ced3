/** Nodes of mammoth's document tree, as far as they are read. */
export type Node = DocumentNode | Paragraph | Run | Leaf | TableNode | RowNode | CellNode | Container

/** The whole document with the notes that it refers to. */
export interface DocumentNode {
  readonly type: 'document'
  readonly children: readonly Node[]
  readonly notes: { resolve(reference: NoteReference): { readonly body: readonly Node[] } | null }
}

/** A paragraph; of styles there are headings only. */
export interface Paragraph {
  readonly type: 'paragraph'
  readonly children: readonly Node[]
  /** "heading 1" … "heading 9", or null. */
  readonly styleName: string | null
  /** `start` is the level of a bullet that Word prints, from "0"; null before any other text. */
  readonly indent: { readonly start: string | null }
}

/** Text of one look. */
export interface Run {
  readonly type: 'run'
  readonly children: readonly Node[]
  readonly isBold: boolean
  /** Not the font, but where the letters come from; null where letters are not numbered. */
  readonly font: string | null
  readonly verticalAlignment: 'baseline' | 'superscript' | 'subscript'
}

/** A mark in the text that leads to a note. */
export interface NoteReference {
  readonly type: 'noteReference'
  readonly noteType: 'footnote' | 'endnote'
  readonly noteId: string
}

/** A node that holds no other nodes. */
export type Leaf =
  | NoteReference
  | { readonly type: 'text'; readonly value: string }
  | { readonly type: 'tab' }
  | { readonly type: 'break' }

/** A table; cells that a span covers are left out of it. */
export interface TableNode {
  readonly type: 'table'
  readonly children: readonly RowNode[]
}

/** A row; `isHeader` when it is repeated on each page. */
export interface RowNode {
  readonly type: 'tableRow'
  readonly isHeader: boolean
  readonly children: readonly CellNode[]
}

/** A cell with the columns and rows that it spans, 1 at least. */
export interface CellNode {
  readonly type: 'tableCell'
  readonly colSpan: number
  readonly rowSpan: number
  readonly children: readonly Node[]
}

/** Anything else that only holds other nodes. */
export interface Container {
  readonly type: 'hyperlink'
  readonly children: readonly Node[]
}
