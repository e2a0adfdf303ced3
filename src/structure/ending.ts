import type { Signature } from '../model/index.ts'
import { linesOf } from './layout.ts'
import type { Piece } from './piece.ts'
import { isRecipientsHead, recipientsOf } from './recipients.ts'
import { isAuthority, isName, isTitle, signerRows } from './signer.ts'

/** Recipients and signature: what they say, and which pieces hold them. */
export interface Ending {
  readonly signature: Signature
  readonly recipients: readonly string[]
  /** First piece of the ending, and one past its last. */
  readonly from: number
  readonly to: number
  /** Pieces among them that list the recipients, as a half-open stretch. */
  readonly listed: readonly [from: number, to: number]
}

const isHead = (piece: Piece): boolean => isRecipientsHead(piece.passage.value)

const UNSIGNED: Signature = { authority: null, title: null, name: null }
const NEARBY = 14

/** The end of a report, which its appendices may follow: recipients and signature, in whichever order they stand. */
export function readEnding(pieces: readonly Piece[]): Ending {
  const head = pieces.findIndex(isHead)
  const signed = signatureAt(pieces, head)
  if (head < 0 && signed < 0) {
    const end = pieces.length
    return { signature: UNSIGNED, recipients: [], from: end, to: end, listed: [end, end] }
  }
  const list = head < 0 ? { names: [], to: signed } : recipientsOf(pieces, head)
  const { signature, to } = signed < 0 ? { signature: UNSIGNED, to: 0 } : signatureOf(pieces, signed)
  const starts = [head, signed].filter((index) => index >= 0)
  return {
    signature,
    recipients: list.names,
    from: Math.min(...starts),
    to: Math.max(list.to, to),
    listed: head < 0 ? [signed, signed] : [head, list.to],
  }
}

/** The first line of a signature: an authority (TM., KT.) near the recipients, else a title over a name. */
function signatureAt(pieces: readonly Piece[], head: number): number {
  const isNear = (index: number): boolean =>
    head < 0 || Math.abs(index - head) <= NEARBY + recipientCount(pieces, head)
  const first = (test: (rows: string[]) => boolean): number =>
    pieces.findIndex((piece, index) => !piece.table && isNear(index) && test(rowsOf(piece)))
  const authority = first(([row = '']) => isAuthority(row))
  if (authority >= 0) return authority
  const title = pieces.findIndex(
    (piece, index) =>
      !piece.table &&
      isNear(index) &&
      isTitle(rowsOf(piece)[0] ?? '') &&
      pieces
        .slice(index, index + 4)
        .flatMap(rowsOf)
        .some(isName),
  )
  return title
}

const recipientCount = (pieces: readonly Piece[], head: number): number =>
  recipientsOf(pieces, head).to - head

const rowsOf = (piece: Piece): string[] => linesOf(piece.passage).flatMap((line) => signerRows(line.value))

function signatureOf(pieces: readonly Piece[], from: number): { signature: Signature; to: number } {
  const authorities: string[] = []
  const titles: string[] = []
  let to = from
  for (; to < Math.min(pieces.length, from + 10); to++) {
    const piece = pieces[to]!
    if (piece.table || piece.bullet || isRecipientsHead(piece.passage.value)) break
    for (const row of rowsOf(piece)) {
      if (isName(row) && titles.length + authorities.length > 0)
        return { signature: { ...joined(authorities, titles), name: row }, to: to + 1 }
      if (isAuthority(row) && titles.length === 0) authorities.push(row)
      else if (isTitle(row)) titles.push(row)
      else if (!isAside(row)) continueLast(row, titles.length > 0 ? titles : authorities)
    }
    if (piece.passage.value.length > 200) break
  }
  return { signature: { ...joined(authorities, titles), name: null }, to }
}

/** "(Đã ký)", "[chữ ký]" and dots stand where the signature was. */
const isAside = (row: string): boolean => /^[([]|^[\s._…-]*$|^(?:đã ký|chữ ký|ký tên)/i.test(row)

function continueLast(row: string, rows: string[]): void {
  const last = rows.at(-1)
  if (last !== undefined && row === row.toUpperCase() && row.length < 80 && !isTitle(row))
    rows[rows.length - 1] = `${last} ${row}`
}

const joined = (authorities: readonly string[], titles: readonly string[]) => ({
  authority: authorities.length > 0 ? authorities.join(' ') : null,
  title: titles.length > 0 ? titles.join(' ') : null,
})
