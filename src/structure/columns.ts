import { linesOf } from './layout.ts'
import { slice } from './passage.ts'
import { type Piece, pieceOf } from './piece.ts'
import { isRecipientsHead } from './recipients.ts'
import { isAuthority, isName, isTitle, signerRows } from './signer.ts'

const FARTHEST = 16
/** Where the right column may begin in a line: at an authority or a word in capitals. */
const RIGHT = /\s(?=(?:TM|KT|TL|TUQ|Q)\.\s?\p{Lu}|[TK]\/[MTL]\.?\s\p{Lu}|\p{Lu}{2,}\s\p{Lu}{2,})/gu

/**
 * The pieces with recipients and signature parted where a program read their two columns as one: "- Lưu: VT. PHÓ CHỦ
 * TỊCH". The lines of the right column follow those of the left.
 */
export function partColumns(pieces: readonly Piece[]): readonly Piece[] {
  const head = pieces.findIndex((piece) => isRecipientsHead(piece.passage.value))
  if (head < 0) return pieces
  const end = Math.min(pieces.length, head + FARTHEST)
  const left: Piece[] = []
  const right: Piece[] = []
  let at = head
  for (
    ;
    at < end &&
    !pieces[at]!.table &&
    (at === head || pieces[at]!.bullet || isRecipientsHead(pieces[at]!.passage.value));
    at++
  )
    for (const [index, line] of linesOf(pieces[at]!.passage).entries()) {
      const cut = columnAt(line.value)
      const bullet = index === 0 ? pieces[at]! : pieceOf(line)
      const text = slice(line, 0, cut)
      if (text.value !== '') left.push({ ...bullet, passage: text })
      if (cut < line.value.length) right.push(pieceOf(slice(line, cut)))
    }
  return right.length === 0 ? pieces : [...pieces.slice(0, head), ...left, ...right, ...pieces.slice(at)]
}

/** Where the right column begins in a line; its length when there is none. */
function columnAt(line: string): number {
  for (const match of line.slice(0, 300).matchAll(RIGHT)) {
    const rest = line.slice(match.index + 1)
    if (isAuthority(rest) || isTitle(rest)) return match.index + 1
  }
  // "- Lưu: VT. Lê Văn Bình": the archive is the last of the recipients, the name the last of the signature.
  const name = /^[-+–•\s]*Lưu\b[^.]{0,60}\.\s+(?=\(?\p{Lu})/u.exec(line)?.[0]
  if (name && signerRows(line.slice(name.length)).every(isName)) return name.length
  return isName(line) || isTitle(line) || isAuthority(line) ? 0 : line.length
}
