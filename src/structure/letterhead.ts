import type { Header } from '../model/index.ts'
import { addresseesOf, isAddress } from './addressees.ts'
import { agenciesOf } from './agencies.ts'
import { linesOf } from './layout.ts'
import { dateOf, isDate, isMotto, isNumber, numberOf, urgencyOf } from './letterhead-lines.ts'
import { numberingOf } from './numbering.ts'
import { periodOf } from './period.ts'
import type { Piece } from './piece.ts'
import { cutRunOn } from './run-on.ts'
import { kindOf, subjectOf } from './subject.ts'

/** The letterhead, and the pieces of the document parted into it and what follows. */
export interface Letterhead {
  readonly header: Header
  readonly pieces: readonly Piece[]
  readonly rest: readonly Piece[]
}

const FARTHEST = 40

/** The letterhead that a document opens with. */
export function readLetterhead(all: readonly Piece[]): Letterhead {
  const top = topOf(all)
  const pieces = [...top.flatMap(cutRunOn), ...all.slice(top.length)]
  const at = pieces.slice(0, FARTHEST).findIndex((piece) => kindOf(piece) !== undefined)
  const kind = at < 0 ? undefined : kindOf(pieces[at]!)
  const above = pieces.slice(0, at < 0 ? furnitureEnd(pieces) : at)
  const lines = above.flatMap((piece) => linesOf(piece.passage))
  const subject = kind ? subjectOf(pieces, at, kind) : { text: null, issuer: null, end: above.length }
  const addressed = addresseesOf(pieces, subject.end)
  const earlier = above.findIndex((piece) => isAddress(piece.passage.value))
  const texts = lines.map((line) => line.value)
  const { place, date } = dateOf(texts)
  const agencies = agenciesOf(lines)
  const header = {
    ...agencies,
    agency: agencies.agency ?? subject.issuer,
    ...numberOf(texts),
    place,
    date,
    type: kind?.type ?? null,
    subject: subject.text,
    period: subject.text ? periodOf(subject.text, date.year) : null,
    addressees:
      addressed.names.length > 0 || earlier < 0 ? addressed.names : addresseesOf(above, earlier).names,
    ...urgencyOf(texts),
  }
  return { header, pieces: pieces.slice(0, addressed.end), rest: pieces.slice(addressed.end) }
}

/** The pieces before the first numbered heading; a letterhead reaches no further. */
function topOf(pieces: readonly Piece[]): readonly Piece[] {
  const first = pieces
    .slice(0, FARTHEST)
    .findIndex(({ passage, table }) => table || numberingOf(passage.value)?.scheme === 'roman')
  return pieces.slice(0, first < 0 ? FARTHEST : first)
}

/** How many pieces a letterhead without a kind of document may have. */
const MOST = 14

/** One past the last piece that can only be letterhead, in a text that names no kind of document; it reaches no further than the first sentence. */
function furnitureEnd(pieces: readonly Piece[]): number {
  const first = pieces.slice(0, MOST)
  const end = first.findIndex(({ passage }) => numberingOf(passage.value) || isProse(passage.value))
  const last = first
    .slice(0, end < 0 ? MOST : end)
    .findLastIndex(({ passage }) =>
      [isMotto, isNumber, isDate].some((test) => linesOf(passage).some((line) => test(line.value))),
    )
  return last + 1
}

/** "Trong 6 tháng đầu năm 2023, xã Hòa An đã thu ngân sách 3,2 tỷ đồng.": a sentence, which no letterhead has. */
const isProse = (text: string): boolean =>
  text.length > SENTENCE && /\p{Ll}[^\p{L}\n]*[.;:]\s*$/u.test(text.slice(-TAIL))

/** A text of so many letters that ends with a mark, in its last few, is a sentence. */
const SENTENCE = 60
const TAIL = 40
