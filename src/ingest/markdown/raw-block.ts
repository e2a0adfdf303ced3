import type { Line } from './line.ts'

/** What a run of lines is, before its inline marks are read. */
export type RawKind =
  | 'heading'
  | 'paragraph'
  | 'item'
  | 'note'
  | 'pipe-table'
  | 'grid-table'
  | 'ruled-table'
  | 'html-table'
  | 'page-mark'
  | 'running-head'
  | 'comment'
  | 'front-matter'

/** A run of lines that belongs together, without the marks that made it one ("##", "- ", "[^1]:"). */
export interface RawBlock {
  readonly kind: RawKind
  readonly lines: readonly Line[]
  /** "-" of an item, "12" of a note; else "". */
  readonly label: string
  /** Of a heading, 1–6; of an item or a paragraph, its indentation in columns; else 0. */
  readonly depth: number
}

/** A block of a kind with nothing else to tell. */
export const rawBlock = (kind: RawKind, lines: readonly Line[], label = '', depth = 0): RawBlock => ({
  kind,
  lines,
  label,
  depth,
})

/** The text of a block as its lines hold it. */
export const sourceOf = (block: RawBlock): string => block.lines.map((line) => line.text).join('\n')

/** The end or the beginning of a block's text as a reader sees it: without emphasis, notes and tags. */
export const readableEnd = (block: RawBlock): string => readable(block.lines.at(-1)?.text.slice(-400) ?? '')
export const readableStart = (block: RawBlock): string => readable(block.lines[0]?.text.slice(0, 400) ?? '')

const readable = (text: string): string =>
  text
    .replace(
      /<sup>[^<]{0,8}<\/sup>|\[\^[^\]]{1,40}\]|<[^<>]{1,80}>|\$\s?\^\{?\d{1,3}\}?\s?\$|[*_\\¹²³⁰⁴-⁹]/g,
      '',
    )
    .trim()
