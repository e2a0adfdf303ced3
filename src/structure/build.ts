import type { Block, BlockKind, CellPlace, NoteMark, Table } from '../model/index.ts'
import type { Surroundings } from './caption.ts'
import type { Numbered } from './heading.ts'
import { isBold, type Passage } from './passage.ts'
import type { Piece } from './piece.ts'
import { sentencesOf } from './sentences.ts'
import { tableOf } from './table.ts'

/** Where a block stands: in a section, and in a note or the body. */
export interface Site {
  readonly section: string
  readonly note: number | null
}

/** What a block is besides its text. */
export interface Kind {
  readonly kind: BlockKind
  readonly marker?: string
  readonly depth?: number
  readonly cell?: CellPlace
}

/** What stands beside a piece that changes how it reads. */
export interface Around {
  readonly table?: Surroundings | undefined
  readonly isCaption?: boolean
}

/** Makes the blocks of one report, numbered in the order of their making. */
export interface Build {
  block(passage: Passage, kind: Kind, site: Site): Block
  nodes(piece: Piece, site: Site, around?: Around): (Block | Table)[]
  head(head: Numbered, path: string): Block[]
}

/** A maker of blocks with an own sequence of ids: "b1", "b2", … or "n4.1", "n4.2", …; tables count on from `tables`. */
export function builder(prefix: string, tables: { count: number }): Build {
  let count = 0
  const block = (passage: Passage, kind: Kind, site: Site): Block => ({
    type: 'block',
    id: kind.cell
      ? `${kind.cell.table}.r${kind.cell.row + 1}.c${kind.cell.column + 1}`
      : `${prefix}${++count}`,
    kind: kind.kind,
    value: passage.value,
    section: site.section,
    note: site.note,
    marker: kind.marker ?? '',
    depth: kind.depth ?? 0,
    marks: passage.marks,
    sentences: sentencesOf(passage.value),
    points: passage.points,
    bold: isBold(passage),
    ...(kind.cell && { cell: kind.cell }),
  })
  const build: Build = {
    block,
    nodes: (piece, site, around) => {
      if (piece.table) {
        const { caption, unit } = around?.table ?? { caption: '', unit: '' }
        return [tableOf(piece.table, { id: `t${++tables.count}`, ...site, caption, unit }, build)]
      }
      if (around?.isCaption) return [block(piece.passage, { kind: 'caption' }, site)]
      const kind = piece.bullet ? 'item' : piece.heading > 0 ? 'heading' : 'paragraph'
      return [block(piece.passage, { kind, marker: piece.bullet, depth: piece.depth }, site)]
    },
    head: ({ numbering, title, rest }, path) => {
      const site = { section: path, note: null }
      const { marker } = numbering
      const blocks = title ? [block(title, { kind: 'heading', marker }, site)] : []
      if (rest.value === '') return blocks
      return [...blocks, block(rest, { kind: 'paragraph', marker: title ? '' : marker }, site)]
    },
  }
  return build
}

/** The marks of some blocks with the block that holds each. */
export const marksOf = (blocks: readonly Block[]): { mark: NoteMark; block: Block }[] =>
  blocks.flatMap((block) => block.marks.map((mark) => ({ mark, block })))
