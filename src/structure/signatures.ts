import type { Signature } from '../model/index.ts'
import type { Piece } from './piece.ts'
import { isRecipientsHead } from './recipients.ts'
import { isAgencyLine, isAuthority, isName, isTitle, signerRows } from './signer.ts'
import { partPairs } from './signer-pairs.ts'

const LONGEST_ROWS = 600
/** Pieces in which one signature ends. */
const FARTHEST = 10
const MOST_SIGNERS = 12

/** The lines of a piece as a signature has them; none of a long paragraph. */
export const rowsOf = (piece: Piece): string[] => linesOf(piece).flatMap(signerRows)

const linesOf = ({ passage }: Piece): string[] =>
  passage.value.length > LONGEST_ROWS ? [] : passage.value.split('\n')

/** A line of the signatures and the piece that it stands in. */
export interface Row {
  readonly text: string
  readonly piece: number
}

/**
 * All who signed, from the piece with the first line of the first signature on, and one past the last piece.
 *
 * A further signer follows at once: authority or title, and a name. In a joint report the line of the agency may stand over
 * each of them; it is then part of the authority.
 */
export function signaturesOf(
  pieces: readonly Piece[],
  from: number,
): { signers: Signature[]; from: number; to: number } {
  const start = from > 0 && isAgencyLine(pieces[from - 1]!.passage.value) ? from - 1 : from
  const joint = read(rowsFrom(pieces, start))
  if (joint.signers.length > 1) return { ...joint, from: start }
  const { signers, to } = read(rowsFrom(pieces, from))
  return { signers, to, from }
}

/** The rows that may belong to signatures. */
function rowsFrom(pieces: readonly Piece[], from: number): Row[] {
  const rows: Row[] = []
  const end = Math.min(pieces.length, from + FARTHEST * MOST_SIGNERS)
  for (let at = from; at < end; at++) {
    const piece = pieces[at]!
    if (piece.table || piece.bullet || isRecipientsHead(piece.passage.value)) break
    rows.push(...linesOf(piece).map((text) => ({ text, piece: at })))
    if (piece.passage.value.length > 200) break
  }
  return partPairs(rows).flatMap(({ text, piece }) => signerRows(text).map((row) => ({ text: row, piece })))
}

function read(rows: readonly Row[]): { signers: Signature[]; to: number } {
  const signers: Signature[] = []
  let [at, to] = [0, rows[0]?.piece ?? 0]
  while (at < rows.length && (signers.length === 0 || opens(rows, at))) {
    const next = signatureIn(rows, at)
    if (signers.length > 0 && next.signature.name === null) break
    signers.push(next.signature)
    at = next.at
    to = Math.max(to, (rows[at - 1]?.piece ?? to) + 1)
    if (next.signature.name === null) break
  }
  return { signers, to }
}

/** True where a further signature begins: an authority or title, or the agency over one. */
function opens(rows: readonly Row[], at: number): boolean {
  const [first, second] = [rows[at]!.text, rows[at + 1]?.text ?? '']
  return isTop(first) || (isAgencyLine(first) && isTop(second))
}

const isTop = (row: string): boolean => isAuthority(row) || isTitle(row)

function signatureIn(rows: readonly Row[], from: number): { signature: Signature; at: number } {
  const authorities: string[] = []
  const titles: string[] = []
  const first = rows[from]?.piece ?? 0
  let at = from
  for (; at < rows.length && rows[at]!.piece < first + FARTHEST; at++) {
    const { text } = rows[at]!
    if (isName(text) && titles.length + authorities.length > 0)
      return { signature: { ...joined(authorities, titles), name: text }, at: at + 1 }
    if (at === from && isAgencyLine(text)) authorities.push(text)
    else if (isAuthority(text) && titles.length === 0) authorities.push(text)
    else if (isTitle(text)) titles.push(text)
    else if (!isAside(text)) continueLast(text, titles.length > 0 ? titles : authorities)
  }
  return { signature: { ...joined(authorities, titles), name: null }, at }
}

/** "(Đã ký)", "[chữ ký]" and dots stand where the signature was. */
export const isAside = (row: string): boolean => /^[([]|^[\s._…-]*$|^(?:đã ký|chữ ký|ký tên)/i.test(row)

function continueLast(row: string, rows: string[]): void {
  const last = rows.at(-1)
  if (last !== undefined && row === row.toUpperCase() && row.length < 80 && !isTitle(row))
    rows[rows.length - 1] = `${last} ${row}`
}

const joined = (authorities: readonly string[], titles: readonly string[]) => ({
  authority: authorities.length > 0 ? authorities.join(' ') : null,
  title: titles.length > 0 ? titles.join(' ') : null,
})
