import { type Numbering, numberingOf } from './numbering.ts'
import { boldLead, type Passage, slice } from './passage.ts'
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

/** How a numbered piece reads; undefined for one without a number, and for a bullet. */
export function numbered(piece: Piece): Numbered | undefined {
  if (piece.bullet || piece.table) return undefined
  const numbering = numberingOf(piece.passage.value)
  if (!numbering) return undefined
  const text = slice(piece.passage, numbering.length)
  const end = titleEnd(piece, numbering, text)
  if (needsTitle(numbering) && end === 0 && text.value !== '') return undefined
  const title = slice(text, 0, end)
  return { numbering, title: end > 0 ? title : null, rest: slice(text, end) }
}

const needsTitle = ({ scheme }: Numbering): boolean =>
  scheme === 'appendix' || scheme === 'part' || scheme === 'chapter'

function titleEnd(piece: Piece, numbering: Numbering, text: Passage): number {
  const { value } = text
  const lead = boldLead(text)
  const runIn = lead > 1 && lead < value.length ? afterColon(value, lead) : 0
  if (runIn > 0 && value.slice(runIn).trim() !== '') return runIn
  if (lead === value.length && lead > 0) return lead
  const isLong = value.length > LONGEST_TITLE && /[.;]$/.test(value)
  if (piece.heading > 0) return isLong && value.length > 300 ? 0 : value.length
  if (runIn > 0) return value.length
  if (needsTitle(numbering)) return value === value.toUpperCase() ? value.length : 0
  return value.length <= LONGEST_TITLE && !/[.;,!?]$/.test(value) && !/\n/.test(value) ? value.length : 0
}

/** The end of a title that is bold up to `lead`, with its colon or full stop; 0 when the bold words are no title. */
function afterColon(value: string, lead: number): number {
  const closing = /^\s*[:.]/.exec(value.slice(lead))
  if (closing) return lead + closing[0].length
  return /[:.?]\s*$/.test(value.slice(0, lead)) ? lead : 0
}
