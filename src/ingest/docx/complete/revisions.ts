import type { XmlElement } from '../xml/element.ts'
import { child } from '../xml/element.ts'
import type { Handler, Handlers } from './reading.ts'
import { textOf } from './text.ts'

const insert: Handler = (wrapper, reading) => {
  reading.insertions++
  reading.read(wrapper.children)
}

/** Tracked changes: what was put in or moved here is text; what was taken out or moved away is not. */
export const revisionHandlers: Handlers = {
  'w:ins': insert,
  'w:moveTo': insert,
  'w:del': (wrapper, { ledger }) =>
    ledger.lose('deleted-text', 'A tracked change deletes the text.', textOf(wrapper)),
  'w:moveFrom': (wrapper, { ledger }) =>
    ledger.lose('moved-text', 'A tracked change moves the text elsewhere.', textOf(wrapper)),
  'w:delText': (text, { ledger }) =>
    ledger.lose('deleted-text', 'A tracked change deletes the text.', textOf(text)),
}

/** True for a paragraph whose text runs on into the next one: its end is deleted, or it is a large first letter. */
export function runsOn(paragraphProperties: XmlElement | undefined): boolean {
  const mark = child(paragraphProperties, 'w:rPr')
  const letter = child(paragraphProperties, 'w:framePr')?.attributes['w:dropCap'] ?? 'none'
  if (letter !== 'none') return true
  return child(mark, 'w:del') !== undefined || child(mark, 'w:moveFrom') !== undefined
}

/** True for a paragraph that a tracked change puts in. */
export const isInserted = (paragraphProperties: XmlElement | undefined): boolean =>
  child(child(paragraphProperties, 'w:rPr'), 'w:ins') !== undefined
