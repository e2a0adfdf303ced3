import type { Line } from './line.ts'
import { type Opening, openingMark } from './note-mark.ts'

/** `[^1]: …`, and the numbered list of notes that mammoth writes: its anchors count by the file, not by the page. */
export const DEFINITION =
  /^\s{0,3}(?:\[\^([^\]\s]{1,40})\]:|(\d{1,3})\\?\.\s+<a id="(?:footnote|endnote)-\d{1,4}"><\/a>)\s*(?:(?:<sup>)?\^?\\?\(\s?\\?\)\^?(?:<\/sup>)?\s*)?/
/** The same list without its anchors: each note ends in a link back to its call. */
const LISTED = /^\s{0,3}(\d{1,3})\\?\.\s+/
const LINK_BACK = /\[\S{1,2}\]\(#(?:footnote|endnote)-ref-\d{1,4}\)\s*$/

/** The label of a note that a line opens, and the length of its marks; some programs print two: `[^0]: ${ }^{1}$`. */
export function noteOf(text: string, last: string): Opening | undefined {
  const definition = DEFINITION.exec(text) ?? (LINK_BACK.test(last.slice(-60)) ? LISTED.exec(text) : null)
  if (!definition) return openingMark(text)
  const label = definition[1] ?? definition[2]!
  const length = definition[0].length
  const inner = /^\s*\[\^/.test(text) ? openingMark(text.slice(length)) : undefined
  return inner
    ? { label: inner.label, length: length + inner.length, open: inner.open }
    : { label, length, open: '' }
}

/** The lines without the asterisks at their end that were opened before the mark at their head. */
export function withoutEnd(lines: readonly Line[], open: string): readonly Line[] {
  const last = lines.at(-1)!
  const text = last.text.trimEnd()
  if (open === '' || !text.endsWith(open)) return lines
  return [...lines.slice(0, -1), { ...last, text: text.slice(0, -open.length) }]
}
