import type { Line } from './line.ts'

/** What a run of lines is, before its inline marks are read. */
export type RawKind =
  | 'heading'
  | 'paragraph'
  | 'item'
  | 'note'
  | 'pipe-table'
  | 'html-table'
  | 'page-mark'
  | 'comment'
  | 'front-matter'

/** A run of lines that belongs together, without the marks that made it one ("##", "- ", "[^1]:"). */
export interface RawBlock {
  readonly kind: RawKind
  readonly lines: readonly Line[]
  /** Of a heading, 1–6; of an item, its indentation in columns; else 0. */
  readonly depth: number
  /** "-" of an item, "12" of a note; else "". */
  readonly label: string
}

/** A block of a kind with nothing else to tell. */
export const rawBlock = (kind: RawKind, lines: readonly Line[], label = '', depth = 0): RawBlock => ({
  kind,
  lines,
  depth,
  label,
})
