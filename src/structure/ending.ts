import type { Signature } from '../model/index.ts'
import type { Piece } from './piece.ts'

/** Recipients and signature: what they say, and where among the pieces they begin and end. */
export interface Ending {
  readonly signature: Signature
  readonly recipients: readonly string[]
  readonly from: number
  readonly to: number
}

const AUTHORITY = /^(?:TM|T\/M|KT|TL|TUQ|Q|TUN|T\.M|K\.T|T\.L)\s*\.\s*\p{L}/u
const TITLE = /^(?:QUYỀN |PHÓ |CHỦ |CHÁNH |TRƯỞNG |GIÁM |TỔNG |BÍ |BỘ TRƯỞNG|THỨ TRƯỞNG|CỤC |VIỆN |HIỆU |TỔ )/
const RECIPIENTS = /^Nơi nhận\s*:?\s*/i

/** The end of a report: its last recipients and signature, wherever they stand in two columns. */
export function readEnding(pieces: readonly Piece[]): Ending {
  const at = pieces.findLastIndex((piece) => RECIPIENTS.test(piece.passage.value))
  const signedAt = pieces.findLastIndex((piece) => isSignature(piece.passage.value))
  const starts = [at, signedAt].filter((index) => index >= 0)
  if (starts.length === 0)
    return {
      signature: { authority: null, title: null, name: null },
      recipients: [],
      from: pieces.length,
      to: pieces.length,
    }
  const from = Math.min(...starts)
  const listed = at < 0 ? { rows: [], to: from } : recipientsOf(pieces, at)
  const signed =
    signedAt < 0
      ? { signature: { authority: null, title: null, name: null }, to: from }
      : signatureOf(pieces, signedAt)
  return { signature: signed.signature, recipients: listed.rows, from, to: Math.max(listed.to, signed.to) }
}

const isSignature = (value: string): boolean => {
  const first = value.split('\n')[0] ?? ''
  return value.length < 200 && (AUTHORITY.test(first) || (TITLE.test(first) && first === first.toUpperCase()))
}

function recipientsOf(pieces: readonly Piece[], at: number): { rows: string[]; to: number } {
  let to = at + 1
  while (to < pieces.length && isRecipient(pieces[to]!)) to++
  const rows = pieces
    .slice(at, to)
    .flatMap((piece) => piece.passage.value.replace(RECIPIENTS, '').split('\n'))
  return { rows: rows.map(recipient).filter(Boolean), to }
}

const isRecipient = (piece: Piece): boolean =>
  piece.bullet !== '' || /^(?:- ?|Lưu\b|Như trên)/u.test(piece.passage.value)

const recipient = (row: string): string =>
  row
    .replace(/^[-+*•–]\s*/, '')
    .replace(/[\s;.,/]+$/, '')
    .replace(/\s*\((?:\p{Ll}{1,3}\/\p{Ll}{1,3}|\p{Ll}{1,3}\.\p{Ll}{1,3}|để[^)]*|báo cáo)\)$/iu, '')
    .replace(/[\s;.,]+$/, '')

function signatureOf(pieces: readonly Piece[], last: number): { signature: Signature; to: number } {
  let at = last
  while (at > 0 && isSignature(pieces[at - 1]!.passage.value)) at--
  const rows: string[] = []
  let to = at
  for (; to < pieces.length && rows.length < 8; to++) {
    const piece = pieces[to]!
    if (
      piece.table ||
      piece.bullet ||
      piece.passage.value.length > 200 ||
      RECIPIENTS.test(piece.passage.value)
    )
      break
    rows.push(...piece.passage.value.split('\n'))
    if (isName(piece.passage.value.split('\n').at(-1)!)) {
      to++
      break
    }
  }
  const authorities = rows.filter((row) => AUTHORITY.test(row))
  const title = rows.find((row) => !AUTHORITY.test(row) && TITLE.test(row)) ?? null
  const name = rows.find((row) => isName(row)) ?? null
  return { signature: { authority: authorities[0] ?? null, title, name }, to }
}

/** A person's name: two to six words, each with a capital, not all in capitals. */
const isName = (row: string): boolean =>
  /^(?:\p{Lu}[\p{L}.]*)(?:\s+\p{Lu}[\p{L}]*){1,5}$/u.test(row.trim()) && row !== row.toUpperCase()
