import type { Signature } from '../model/index.ts'
import { isCapitalAt, isWhiteAt } from '../model/letters.ts'
import type { Piece } from './piece.ts'
import { isRecipientsHead, recipientsOf } from './recipients.ts'
import { isAside, rowsOf, signaturesOf } from './signatures.ts'
import { isAuthority, isName, isTitle } from './signer.ts'

/** Recipients and signature: what they say, and which pieces hold them. */
export interface Ending {
  /** All who signed, in order. */
  readonly signers: readonly Signature[]
  readonly recipients: readonly string[]
  /** First piece of the ending, and one past its last. */
  readonly from: number
  readonly to: number
  /** Pieces among them that list the recipients, as a half-open stretch. */
  readonly listed: readonly [from: number, to: number]
}

const isHead = (piece: Piece): boolean => isRecipientsHead(piece.passage.value)

const NEARBY = 14
/** Capitals, with which every authority and title begins: most paragraphs need not be looked at. */
const isOpening = (text: string): boolean =>
  isCapitalAt(text, 0) && (isCapitalAt(text, 1) || isWhiteAt(text, 1) || text[1] === '.' || text[1] === '/')

/** The end of a report, which its appendices may follow: recipients and signature, in whichever order they stand. */
export function readEnding(pieces: readonly Piece[]): Ending {
  const head = pieces.findIndex(isHead)
  const list = head < 0 ? { names: [], to: -1 } : recipientsOf(pieces, head)
  const near = head < 0 ? ([0, pieces.length] as const) : ([head - NEARBY, list.to + NEARBY] as const)
  const signed = signatureAt(pieces, near, list.to)
  if (head < 0 && signed < 0) {
    const end = pieces.length
    return { signers: [], recipients: [], from: end, to: end, listed: [end, end] }
  }
  const { signers, from, to } = signed < 0 ? { signers: [], from: -1, to: 0 } : signaturesOf(pieces, signed)
  const starts = [head, from].filter((index) => index >= 0)
  return {
    signers,
    recipients: list.names,
    from: Math.min(...starts),
    to: Math.max(list.to, to),
    listed: head < 0 ? [from, from] : [head, list.to],
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
  const near = (first: number, last: number): string[] =>
    pieces
      .slice(Math.max(first, from), Math.min(last, to))
      .flatMap((piece) => (piece.table ? [] : rowsOf(piece)))
  const opens = (test: (row: string) => boolean) => (piece: Piece, index: number) =>
    index >= from &&
    index < to &&
    !piece.table &&
    isOpening(piece.passage.value) &&
    test(rowsOf(piece)[0] ?? '')
  const authority = pieces.findIndex(opens(isAuthority))
  if (authority >= 0) return authority
  const isTop = opens(isTitle)
  const named = pieces.findIndex((piece, index) => isTop(piece, index) && near(index, index + 4).some(isName))
  if (named >= 0 || listed < 0) return named
  const isUnsigned = near(listed, pieces.length).every((row, index) =>
    index === 0 ? isTitle(row) : isAside(row),
  )
  return isUnsigned && listed < pieces.length && pieces.length - listed <= 4 ? listed : -1
}
