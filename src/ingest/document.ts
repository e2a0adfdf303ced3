import type { Root } from 'mdast'
import type { Loss } from '../model/index.ts'

/** A file as it was found. */
export interface Source {
  /** Name for messages and the dataset; nothing is opened by it. */
  readonly path: string
  readonly bytes: Uint8Array
  /** SHA-256 of the bytes, in hex, where whoever opened the file knows it: it is not worked out again. */
  readonly sha256?: string
}

/**
 * A file read into one form, whatever it was: mdast, with these conventions.
 *
 * - `footnoteReference` and `footnoteDefinition` carry `identifier` "1", "2", … for footnotes and "e1", … for
 *   endnotes, however the source marked them; definitions stand at the end of the root, in order.
 * - A paragraph that a page break or a page-foot note cut in two is one paragraph again.
 * - Numbers that Word writes by itself ("II.", "1.1.", "-") are literal text at the head of their paragraph.
 *   No paragraph is a list item only because it opens with "2.": lists hold bullets. A paragraph that opens with a bullet of
 *   Word's has `paragraph.data.listLevel`, its level in that list, from 0.
 * - `tableCell.data` has `rowSpan` and `columnSpan` where they are not 1; paragraphs in a cell are separated by
 *   `break`. A row of heads has `tableRow.data.head = true`. A table before which a page ended, with nothing but that between
 *   it and the table above, has `table.data.newPage = true`.
 * - Text is NFC. Text nodes of a text source have `position`.
 */
export interface Document {
  readonly path: string
  /** SHA-256 of the bytes, in hex. */
  readonly sha256: string
  readonly mediaType: string
  readonly tree: Root
  readonly losses: readonly Loss[]
}

declare module 'mdast' {
  interface ParagraphData {
    listLevel?: number
  }
  interface TableData {
    newPage?: boolean
  }
  interface TableCellData {
    rowSpan?: number
    columnSpan?: number
  }
  interface TableRowData {
    head?: boolean
  }
}
