import type { Table } from 'mdast'
import { type Passage, slice } from './passage.ts'
import { type Piece, pieceOf, typedBullet } from './piece.ts'
import { readCell } from './read-passage.ts'
import { isAuthority, isName, isTitle } from './signer.ts'

const FURNITURE =
  /CỘNG H(?:ÒA|OÀ) XÃ HỘI|Độc lập\s*[-–—]\s*Tự do|ĐẢNG CỘNG SẢN VIỆT NAM|Nơi nhận\s*:|^(?:TM|T\/M|KT|TL|TUQ)\.\s*\p{Lu}|^Số\s*:?\s*[\d.…]*\s*[/-]\s*\p{Lu}/imu
const FIGURE = /\d/

/** The pieces with every table that only places its text read as text, column by column. */
export const unfoldLayout = (pieces: readonly Piece[]): Piece[] =>
  pieces.flatMap((piece) => (piece.table && isLayout(piece.table) ? textOf(piece.table) : [piece]))

/**
 * True of a table that holds a letterhead, a signature or a box of text: no data.
 *
 * A table of one column, or of one row without a head, has nothing to be compared with.
 */
function isLayout(table: Table): boolean {
  const rows = table.children
  const width = widthOf(table)
  if (width <= 1) return true
  const text = rows.slice(0, 12).map((row) => row.children.map((cell) => readCell(cell).value))
  if (rows.length <= 12 && width <= 4 && text.some((row) => row.some((cell) => FURNITURE.test(cell))))
    return true
  if (rows.length <= 12 && width <= 4 && holdsSigners(text)) return true
  return rows.length === 1 && (!rows[0]!.data?.head || !text[0]!.some((cell) => FIGURE.test(cell)))
}

/** True where every column that says anything has the title of a signer over a name, and at least two do. */
function holdsSigners(text: readonly (readonly string[])[]): boolean {
  const columns = (text[0] ?? [])
    .map((_, column) => text.flatMap((row) => (row[column] ?? '').split('\n')).filter((line) => line !== ''))
    .filter((lines) => lines.length > 0)
  const isSigned = (lines: readonly string[]): boolean => {
    const title = lines.findIndex((line) => isTitle(line) || isAuthority(line))
    return title >= 0 && lines.length <= 8 && lines.slice(title).some(isName)
  }
  return columns.length >= 2 && columns.every(isSigned)
}

const widthOf = (table: Table): number =>
  table.children.reduce((most, row) => Math.max(most, row.children.length), 0)

function textOf(table: Table): Piece[] {
  const width = widthOf(table)
  const columns = Array.from({ length: width }, (_, column) =>
    table.children.flatMap((row) => row.children[column] ?? []),
  )
  return columns.flat().flatMap((cell) => linesOf(readCell(cell)).map((line) => typedBullet(pieceOf(line))))
}

const LONGEST_BOX = 20_000

/** A passage cut where its author broke the line; a text of many pages stays whole. */
export function linesOf(passage: Passage): Passage[] {
  if (passage.value.length > LONGEST_BOX) return [passage]
  const lines: Passage[] = []
  let from = 0
  for (const line of passage.value.split('\n')) {
    lines.push(slice(passage, from, from + line.length))
    from += line.length + 1
  }
  return lines.filter((line) => line.value !== '')
}
