import { linesOf } from './layout.ts'
import { numberingOf } from './numbering.ts'
import type { Piece } from './piece.ts'

const HEAD = /^Kính gửi\s*[:：]?\s*/i

/** True of a line that opens with "Kính gửi". */
export const isAddress = (text: string): boolean => HEAD.test(text)

/** "Kính gửi", one by one, and one past the last piece that names them. */
export function addresseesOf(pieces: readonly Piece[], from: number): { names: string[]; end: number } {
  const first = pieces[from]
  if (!first || !HEAD.test(first.passage.value)) return { names: [], end: from }
  const own = linesOf(first.passage).map((line) => line.value.replace(HEAD, ''))
  const isAlone = own.every((row) => row === '')
  let end = from + 1
  const belongs = isAlone && !isListed(pieces[end]) ? isShort : isListed
  while (belongs(pieces[end])) end++
  const rows = [
    ...own,
    ...pieces.slice(from + 1, end).flatMap((piece) => linesOf(piece.passage).map((line) => line.value)),
  ]
  return {
    names: rows
      .flatMap((row) => row.split(/;\s*/))
      .map(nameOf)
      .filter((name) => name !== ''),
    end,
  }
}

const isListed = (piece: Piece | undefined): boolean =>
  piece !== undefined && piece.bullet !== '' && piece.passage.value.length < 200

const isShort = (piece: Piece | undefined): boolean =>
  piece !== undefined &&
  !piece.table &&
  piece.heading === 0 &&
  piece.passage.value.length < 120 &&
  !/[,:]$/.test(piece.passage.value) &&
  numberingOf(piece.passage.value) === undefined

/** The name without dash, dots of a blank, and closing mark. */
function nameOf(row: string): string {
  let end = row.length
  while (end > 0 && /[\s;.,…/]/.test(row[end - 1]!)) end--
  return row.slice(0, end).replace(/^[-+–•*\s.…_]+/, '')
}
