import { CAPTION_UNITS, TABLE_NAMES } from '../lexicon/table-words.ts'
import { numberingOf } from './numbering.ts'
import { isBold } from './passage.ts'
import type { Piece } from './piece.ts'

/** What is said of a table beside it. */
export interface Surroundings {
  readonly caption: string
  readonly unit: string
}

const NAMES = `(?:${TABLE_NAMES.join('|')})(?: số)?`
const CAPTION = new RegExp(
  `^${NAMES}(?:\\s*\\d{1,3}(?:[.-]\\d{1,3})*[a-zA-Z]?(?=\\s*(?:[.:–—-]|$|\\(|\\n|\\s\\p{Lu}))|[.:]\\s)`,
  'u',
)
const UNIT =
  /(?:Đơn vị(?: tính)?|ĐVT|Đơn vị, tính)(?: [-–/] Unit)?\s*:\s*([^()\n;]{1,40}?)\s*(?:\)|(?<!\s(?:tr|ng))\.(?=\s|$)|;|$|\n)/iu
/** The unit at the end of a sentence that leads to a table: "Kết quả như sau (ĐVT: triệu đồng):". */
const UNIT_LAST = /\((?:Đơn vị(?: tính)?|ĐVT)\s*:?\s*([^()\n;]{1,40}?)\s*\)\s*[:.]?$/iu
/** A unit that the caption names in brackets, without "ĐVT". */
const BRACKET = new RegExp(`\\(((?:${CAPTION_UNITS.join('|')})(?:\\s[^()\\d]{1,20})?)\\)[.:]?$`, 'u')
const UNIT_ALONE = /^\(?\s*(?:Đơn vị(?: tính)?|ĐVT)(?: [-–/] Unit)?\s*:\s*[^()\n]{1,40}\)?\.?$/iu
/** "Triệu đồng", "(tỷ đồng)" on a line of its own. */
const MONEY_ALONE = /^\(?((?:nghìn|ngàn|triệu|tỷ|tỉ) (?:đồng|VNĐ|VND|USD))\)?\.?$/iu
const LONGEST = 300

/** True of a line such as "Bảng 2. Thu, chi ngân sách", and not of a sentence that speaks of a table. */
export const isCaption = (piece: Piece): boolean =>
  !piece.table && piece.passage.value.length <= LONGEST && CAPTION.test(piece.passage.value)

/** True of a line that tells the unit of a table and nothing else. */
export const isUnitLine = (piece: Piece): boolean =>
  !piece.table && (UNIT_ALONE.test(piece.passage.value) || MONEY_ALONE.test(piece.passage.value))

const REFERENCE = /^\((?:ban hành )?kèm theo\s[^()]{1,300}(?:\([^()]{1,60}\)[^()]{0,100})?\)$/iu

/** True of the line in brackets that says which document a list belongs to. */
const isReference = (piece: Piece): boolean => !piece.table && REFERENCE.test(piece.passage.value)

/** The unit that a line tells; "" when it tells none. */
export function unitIn(text: string): string {
  const line = text.slice(0, 2 * LONGEST)
  return (UNIT.exec(line) ?? BRACKET.exec(line) ?? MONEY_ALONE.exec(line))?.[1]?.trim() ?? ''
}

/** True of a bold line above a table that names it without the word "Bảng". */
export const isTitle = (piece: Piece): boolean =>
  !piece.table &&
  !piece.bullet &&
  piece.passage.value.length <= LONGEST &&
  isBold(piece.passage) &&
  !/[.;,:]$/.test(piece.passage.value) &&
  numberingOf(piece.passage.value) === undefined

/** How many of the pieces before each table tell of it, and what they say; keyed by the index of the table. */
export function surroundingsOf(pieces: readonly Piece[]): {
  readonly byTable: ReadonlyMap<number, Surroundings>
  readonly captions: ReadonlySet<number>
} {
  const byTable = new Map<number, Surroundings>()
  const captions = new Set<number>()
  for (const [index, piece] of pieces.entries()) {
    if (!piece.table) continue
    const above = linesAbove(pieces, index, captions)
    const below =
      above.caption < 0 && isCaption(pieces[index + 1] ?? piece) && !pieces[index + 2]?.table ? index + 1 : -1
    const at = above.caption >= 0 ? above.caption : below
    for (const line of [at, ...above.own]) if (line >= 0) captions.add(line)
    const lines = [...above.own, at].filter((line) => line >= 0).map((line) => pieces[line]!.passage.value)
    const unit =
      lines.map(unitIn).find((text) => text !== '') ?? unitLedTo(pieces[index - above.own.length - 1])
    byTable.set(index, { caption: at >= 0 ? captionText(pieces, at, above.own) : '', unit })
  }
  return { byTable, captions }
}

/** The unit that a sentence above a table ends with, "Sản lượng của các huyện (tấn):"; "" where it tells none. */
function unitLedTo(piece: Piece | undefined): string {
  const line = piece && !piece.table ? piece.passage.value.slice(-2 * LONGEST) : ''
  const bracket = line.endsWith(':') ? BRACKET : undefined
  return (UNIT_LAST.exec(line) ?? bracket?.exec(line))?.[1] ?? ''
}

function linesAbove(pieces: readonly Piece[], table: number, taken: ReadonlySet<number>) {
  const own: number[] = []
  for (let index = table - 1; index >= 0 && index >= table - 5; index--) {
    const piece = pieces[index]!
    if (taken.has(index) || piece.table) break
    if (isCaption(piece)) return { caption: index, own }
    if (!isBeside(piece) && !(isTitle(piece) && mayTop(own.map((other) => pieces[other]!)))) break
    own.push(index)
  }
  const title = own.findLast((index) => !isBeside(pieces[index]!)) ?? -1
  return { caption: title, own: own.filter((index) => index !== title) }
}

const isBeside = (piece: Piece): boolean => isUnitLine(piece) || isReference(piece)

/** True where one more line of a title may stand above these, the nearest to the table first: an annex has two. */
const mayTop = (below: readonly Piece[]): boolean => {
  const titles = below.filter((piece) => !isBeside(piece))
  return titles.length === 0 || (titles.length === 1 && below.some(isReference))
}

/** "Biểu số 01" on a line of its own goes on in the line below it. */
function captionText(pieces: readonly Piece[], at: number, own: readonly number[]): string {
  const goesOn = own.filter((index) => index > at && !isBeside(pieces[index]!)).toReversed()
  return [at, ...goesOn].map((index) => pieces[index]!.passage.value.replace(/\s+/g, ' ')).join(' ')
}
