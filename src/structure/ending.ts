import type { Signature } from '../model/index.ts'
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
  const list = head < 0 ? { names: [], to: -1 } : recipientsOf(pieces, head)
  const near = head < 0 ? ([0, pieces.length] as const) : ([head - NEARBY, list.to + NEARBY] as const)
  const signed = signatureAt(pieces, near, list.to)
  if (head < 0 && signed < 0) {
    const end = pieces.length
    return { signature: UNSIGNED, recipients: [], from: end, to: end, listed: [end, end] }
  }
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

/**
 * The first line of a signature within a stretch: an authority (TM., KT.), else a title over a name, else a title
 * behind the recipients with which the document ends, as in a draft; -1 without one.
 */
function signatureAt(
  pieces: readonly Piece[],
  [from, to]: readonly [number, number],
  listed: number,
): number {
  const rows = pieces.map((piece, index) =>
    index >= from && index < to && !piece.table ? rowsOf(piece) : [],
  )
  const authority = rows.findIndex(([row = '']) => isAuthority(row))
  if (authority >= 0) return authority
  const named = rows.findIndex(
    ([row = ''], index) =>
      isTitle(row) &&
      rows
        .slice(index, index + 4)
        .flat()
        .some(isName),
  )
  if (named >= 0 || listed < 0) return named
  const isUnsigned = rows
    .slice(listed)
    .flat()
    .every((row, index) => (index === 0 ? isTitle(row) : isAside(row)))
  return isUnsigned && listed < pieces.length && pieces.length - listed <= 4 ? listed : -1
}

const LONGEST_ROWS = 600

const rowsOf = (piece: Piece): string[] =>
  piece.passage.value.length > LONGEST_ROWS ? [] : piece.passage.value.split('\n').flatMap(signerRows)

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
