import type { Table } from 'mdast'
import { lossWords } from '../ingest/reason-words.ts'
import type { Loss } from '../model/index.ts'
import { isCaption } from './caption.ts'
import type { Piece } from './piece.ts'
import { readCell } from './read-passage.ts'
import { goesOn, type Look, lookOf, repeatedHeads } from './table-look.ts'

/** Pieces whose tables are whole, and what of the source is no longer among them. */
export interface Joined {
  readonly pieces: Piece[]
  readonly losses: Loss[]
}

interface Open {
  readonly table: Table
  readonly look: Look
  /** Rows of the joined table, which is made when the first part is joined to it. */
  rows: Table['children'] | undefined
  readonly at: number
}

/**
 * The pieces with every table whole that the end of a page had cut in two: its second part stands right behind the first, or
 * behind a caption that says "(tiếp theo)". Heads and captions that were printed again are in the losses.
 */
export function joinTables(pieces: readonly Piece[]): Joined {
  const joined: Piece[] = []
  const losses: Loss[] = []
  let open: Open | undefined
  for (const piece of pieces) {
    const { table } = piece
    const between = open ? joined.slice(open.at + 1) : []
    const isBeside = between.length === 0 || (between.length === 1 && isContinuation(between[0]!))
    if (!table) {
      joined.push(piece)
      if (open && !(isBeside && isContinuation(piece))) open = undefined
      continue
    }
    const look = lookOf(table)
    const isAnnounced = between.length === 1
    if (open && isBeside && goesOn(open.look, look, isAnnounced || table.data?.newPage === true)) {
      const heads = repeatedHeads(open.look, look)
      for (const row of table.children.slice(0, heads)) losses.push(repeated(textOf(row)))
      for (const caption of joined.splice(open.at + 1)) losses.push(repeated(caption.passage.value))
      open = add(open, table, { look, heads })
      joined[open.at] = { ...piece, table: open.table }
      continue
    }
    open = { table, look, rows: undefined, at: joined.length }
    joined.push(piece)
  }
  return { pieces: joined, losses }
}

/** The open table with the rows of a further part. Rows are appended: a table of many pages stays linear. */
function add(open: Open, part: Table, { look, heads }: { look: Look; heads: number }): Open {
  const rows = open.rows ?? [...open.table.children]
  for (const { data: _, ...row } of part.children.slice(heads)) rows.push(row)
  for (const label of look.labels) open.look.labels.add(label)
  const { rows: own, first, last, isClosed } = look
  return {
    ...open,
    rows,
    table: { ...open.table, children: rows },
    look: {
      ...open.look,
      last: last ?? open.look.last,
      first: open.look.first ?? first,
      isClosed,
      end: own.at(-1) ?? [],
    },
  }
}

const CONTINUED = /\(\s*tiếp(?: theo)?\s*\)|tiếp theo(?: trang trước)?\s*[.:)]?$/iu

/** True of a caption that says that its table goes on: "Bảng 2 (tiếp theo)". */
const isContinuation = (piece: Piece): boolean =>
  !piece.table &&
  piece.passage.value.length <= 200 &&
  CONTINUED.test(piece.passage.value) &&
  (isCaption(piece) || /^\(?\s*tiếp theo/iu.test(piece.passage.value))

const textOf = (row: Table['children'][number]): string =>
  row.children.map((cell) => readCell(cell).value).join(' | ')

const repeated = (text: string): Loss => ({
  kind: 'repeated-head',
  reason: lossWords('A table that goes on over the page repeats it.'),
  where: 'inside a table',
  length: text.length,
  text: text.slice(0, 200),
})
