import { COPIED_FOR } from '../lexicon/letterhead.ts'
import { linesOf } from './layout.ts'
import type { Piece } from './piece.ts'
import { isAuthority, isName, isTitle } from './signer.ts'

const HEAD = /^Nơi nhận\s*(?::|$|\n)\s*/i
/** "(b/c)", "(để b/c)", "(t/d)", "(để báo cáo)": what the copy is for; "(đ/c …)" says who, and stays. */
const REMARK = new RegExp(
  `\\s*\\((?:(?:để|thay)\\s)?(?:(?!đ/c)\\p{L}{1,2}[/.]\\p{L}{1,3}|(?:${COPIED_FOR.join('|')})[^()]{0,40})\\)$`,
  'iu',
)

/** True of the line that opens the list of recipients. */
export const isRecipientsHead = (text: string): boolean => HEAD.test(text)

/** The recipients listed from the piece that opens them on, and one past the last piece of the list. */
export function recipientsOf(pieces: readonly Piece[], head: number): { names: string[]; to: number } {
  const [first = '', ...others] = rowsOf(pieces[head]!)
  const rows = [...first.split(/;\s+/u), ...others].flatMap(split)
  let to = head + 1
  for (; to < pieces.length; to++) {
    const piece = pieces[to]!
    const isListed =
      piece.bullet !== '' ||
      /^(?:[-+–] ?\S|\d{1,2}[.)] \S|Lưu\b|Như (?:trên|kính gửi))/u.test(piece.passage.value)
    const isBare = !isListed && !hasArchive(rows) && isPlain(piece)
    if (piece.table || !(isListed || isBare)) break
    for (const row of rowsOf(piece).flatMap(split)) rows.push(row)
  }
  return { names: rows.map(nameOf).filter((name) => name !== ''), to }
}

const rowsOf = (piece: Piece): string[] => linesOf(piece.passage).map((line) => line.value.replace(HEAD, ''))

/** "Lưu: VT" is the last recipient: the archive. */
const hasArchive = (rows: readonly string[]): boolean => rows.some((row) => /^[-+–\s]*Lưu\s*[:;]?/i.test(row))

/** A short line without a dash that can be a recipient: no signature, no heading. */
const isPlain = ({ passage, heading }: Piece): boolean =>
  heading === 0 &&
  passage.value.length < 200 &&
  /[;.,]$/.test(passage.value) &&
  ![isAuthority, isTitle, isName].some((test) => test(passage.value.split('\n')[0] ?? ''))

/** Recipients on one line: "- Như trên; - Lưu: VT.", "- Các phòng; Lưu: VT."; a semicolon alone may stand within one, "các huyện: A, B; C". */
const split = (row: string): string[] =>
  row.split(/(?<=[;.,])\s+[-+–]\s*(?=\p{L})|(?<=[;,]|\p{L}\.)\s+(?=Lưu[\s:])/u)

/** A recipient without dash, remark ("b/c") and closing mark. */
function nameOf(row: string): string {
  const bare = row.replace(/^(?:[-+*•–]|\d{1,2}[.)]\s)\s*/, '')
  const name = closed(bare)
  return name.endsWith(')') ? closed(name.replace(REMARK, '')) : name
}

/** The text without the marks that close a row. */
function closed(text: string): string {
  let end = text.length
  while (end > 0 && /[\s;.,/]/.test(text[end - 1]!)) end--
  return text.slice(0, end)
}
