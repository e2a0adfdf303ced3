import type { Package } from '../parts.ts'
import { childrenOf, element, type XmlElement } from '../xml/element.ts'
import { followFields } from './fields.ts'
import { readNodes } from './handlers.ts'
import type { Reading } from './reading.ts'
import { readStory } from './story.ts'
import { textOf } from './text.ts'

/** Footnotes stand in one part of the package, endnotes in another. */
export type NoteKind = 'footnote' | 'endnote'

/**
 * The notes that were referred to, as one part.
 *
 * Notes without a mark are printed nowhere, and marks without a note lead nowhere: both are counted as lost.
 */
export function readNotes(kind: NoteKind, parts: Package, reading: Reading): XmlElement {
  const { ledger } = reading
  const kept = new Map<string, XmlElement>()
  for (const name of parts.named(`${kind}s`)) {
    const root = parts.part(name)
    if (!root) continue
    ledger.enterPart(name)
    reading.letters?.enter(name, root)
    const story: Reading = {
      ...reading,
      fields: followFields(root),
      read: (nodes) => readNodes(nodes, story),
    }
    for (const note of childrenOf(root, `w:${kind}`)) {
      const id = note.attributes['w:id'] ?? ''
      if ((note.attributes['w:type'] ?? 'normal') !== 'normal') loseRule(note, reading)
      else if (reading.references.has(`${kind} ${id}`))
        kept.set(`${kind} ${id}`, element(note.name, { 'w:id': id }, readStory(note.children, story)))
      else ledger.lose('note', `No mark in the text refers to ${kind} ${id}.`, textOf(note))
    }
    reading.insertions = story.insertions
  }
  ledger.enterPart(parts.main)
  for (const reference of reading.references)
    if (reference.startsWith(kind) && !kept.has(reference))
      ledger.lose('note', `A mark in the text refers to ${reference}, which has no text.`, '')
  return element(`w:${kind}s`, {}, [...kept.values()])
}

/** The rule between text and notes, and the words that Word prints where notes go on overleaf. */
function loseRule(rule: XmlElement, { ledger }: Reading): void {
  const text = textOf(rule)
  if (text !== '') ledger.lose('note', 'The text is printed at the rule above the notes of every page.', text)
}
