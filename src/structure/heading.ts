import { DOCUMENT_KINDS } from '../lexicon/document-kinds.ts'
import { isCaption } from './caption.ts'
import { type Numbering, numberingOf } from './numbering.ts'
import { boldLead, isBold, isSetApart, italicLead, type Passage, slice } from './passage.ts'
import type { Piece } from './piece.ts'

/** A piece that opens with a number, parted into its title and the text that runs on after it. */
export interface Numbered {
  readonly numbering: Numbering
  /** Words set apart as a title; null when the number opens a paragraph. */
  readonly title: Passage | null
  /** What follows the title, or all after the number; empty for a title alone. */
  readonly rest: Passage
}

const LONGEST_TITLE = 160
const LONGEST_HEADING = 400

/** How a numbered piece reads; undefined for one without a number, and for a bullet. */
export function numbered(piece: Piece): Numbered | undefined {
  if (piece.bullet || piece.table || isCaption(piece)) return undefined
  const numbering = numberingOf(piece.passage.value)
  if (!numbering) return undefined
  const text = slice(piece.passage, numbering.length)
  const end = titleEnd(piece, text) || titleLineEnd(piece, numbering.length)
  if (numbering.needsTitle && !standsAlone(piece, text, end)) return undefined
  return { numbering, title: end > 0 ? slice(text, 0, end) : null, rest: slice(text, end) }
}

/** "Phụ lục I" and the like number a section only where they are set apart from running text. */
function standsAlone(piece: Piece, text: Passage, titleEnd: number): boolean {
  const isSet =
    piece.heading > 0 || isBold(piece.passage) || piece.passage.value === piece.passage.value.toUpperCase()
  return (
    isSet ||
    (text.value === '' && piece.passage.value.length < 40) ||
    (titleEnd > 0 && (boldLead(text) > 0 || isSetApart(slice(text, 0, titleEnd))))
  )
}

/** The end of the line of capitals below a number that has its line for itself: "Phụ lục I", "DANH MỤC DỰ ÁN". */
function titleLineEnd({ passage }: Piece, length: number): number {
  const isAlone = /\n\s*$/.test(passage.value.slice(0, length))
  const line = isAlone ? slice(passage, length, lineEnd(passage.value, length)) : undefined
  return line && isSetApart(line) ? line.value.length : 0
}

const lineEnd = (value: string, from: number): number =>
  value.indexOf('\n', from) < 0 ? value.length : value.indexOf('\n', from)

function titleEnd(piece: Piece, text: Passage): number {
  const { value } = text
  const lead = boldLead(text)
  if (lead > 1 && lead < value.length) {
    const runIn = afterColon(value, lead)
    if (runIn > 0) return runIn
  }
  // "*a) Án hình sự:* thụ lý 12 vụ".
  const leaning = lead > 0 ? 0 : italicLead(text)
  if (leaning > 1 && leaning < Math.min(value.length, LONGEST_TITLE)) {
    const runIn = afterColon(value, leaning)
    if (runIn > 0) return runIn
  }
  const behind = value.slice(lead).trim()
  if (lead > 0 && behind === '') return isProse(value) ? 0 : value.length
  if (lead > 1 && ASIDE.test(behind)) return lead
  if (piece.heading > 0) return isProse(value) ? runInEnd(value) : value.length
  return isTitleLine(value) ? value.length : 0
}

/** "**Phụ lục II. DỰ TOÁN CHI** (ĐVT: triệu đồng)": an aside behind the bold words is no part of a title. */
const ASIDE = /^\([^()]{1,60}\):?$/u

const TIME =
  /(?:(?:19|20)\d\d(?:\s?[-–]\s?(?:19|20)\d\d)?|\d{1,2} (?:tháng|năm)|(?:tháng|quý|kỳ) \d{1,2})(?!\d)/giu

/** Ages and the numbers of documents and programmes are part of a name: "phổ cập trẻ 5 tuổi", "Nghị quyết số 05-NQ/TU". */
const NAMED = new RegExp(
  `\\d{1,2}(?:\\s?[-–]\\s?\\d{1,2})? tuổi(?!\\p{L})|(?<!\\p{L})(?:${DOCUMENT_KINDS.map(({ surface }) => surface).join('|')}) (?:số )?\\d[\\p{L}\\d/.-]*`,
  'gu',
)

/** A line that is no more than a name: neither closed like a sentence nor telling figures other than times and of names. */
const isTitleLine = (value: string): boolean =>
  value.length <= LONGEST_TITLE &&
  !/[.;,!?]$/.test(value) &&
  !/\n|[.:;] \S/.test(value) &&
  !/\d/.test(value.replace(TIME, '').replace(NAMED, ''))

/** A converter may take a whole paragraph for a heading; a title is no text of several sentences. */
const isProse = (value: string): boolean => value.length > LONGEST_HEADING && /[.;]$/.test(value)

/** The end of a title that runs into its paragraph, in a heading that holds both. */
function runInEnd(value: string): number {
  const colon = value.slice(0, LONGEST_TITLE).indexOf(': ')
  return colon > 0 && /^\p{Lu}/u.test(value.slice(colon + 2)) ? colon + 1 : 0
}

/** The end of a title that is bold up to `lead`, with its colon or full stop; 0 when the bold words are no title. */
function afterColon(value: string, lead: number): number {
  const closing = /^\s*[:.](?!\d)/.exec(value.slice(lead, lead + 9))
  if (closing) return lead + closing[0].length
  return /[:.?]$/.test(value.slice(0, lead).trimEnd().slice(-1)) ? lead : 0
}
