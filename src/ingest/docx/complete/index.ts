/** The body and notes of a package as plain WordprocessingML: all that is text stands in it, nothing else does. */

import { fontReader } from '../fonts.ts'
import type { Ledger } from '../ledger.ts'
import { counters } from '../numbering/counters.ts'
import { readNumbering } from '../numbering/definitions.ts'
import type { Package } from '../parts.ts'
import { readStyles } from '../styles.ts'
import { child, childrenOf, element, type XmlElement } from '../xml/element.ts'
import { followFields } from './fields.ts'
import { readNodes } from './handlers.ts'
import type { Reading } from './reading.ts'
import { readStory } from './story.ts'
import { textOf } from './text.ts'

/** What mammoth is given to read. */
export interface Completed {
  readonly document: XmlElement
  readonly footnotes: XmlElement
  readonly endnotes: XmlElement
}

/** The completed parts; whatever they leave out is in the ledger. Throws an Error when there is no body. */
export function complete(parts: Package, ledger: Ledger): Completed {
  const setting = readSetting(parts, ledger)
  ledger.enterPart(parts.main)
  const root = parts.body()
  const body = child(root, 'w:body')
  if (!body) throw new Error('its main part has no body')
  ledger.enterPart(parts.main)
  const reading = setting(body)
  const blocks = readStory(body.children, reading)
  if (reading.insertions > 0)
    ledger.remark('tracked-changes', `${reading.insertions} tracked insertions were read as text.`, '')
  const notes = (kind: 'footnote' | 'endnote') => readNotes(kind, { parts, reading, ledger })
  const completed = {
    document: element('w:document', {}, [element('w:body', {}, blocks)]),
    footnotes: notes('footnote'),
    endnotes: notes('endnote'),
  }
  loseMargins(parts, ledger)
  return completed
}

function readSetting(parts: Package, ledger: Ledger): (story: XmlElement) => Reading {
  const part = (kind: string) => parts.named(kind).map(parts.part)[0]
  const font = fontReader(part('theme'))
  const styles = readStyles(part('styles'), font)
  const numbering = readNumbering(part('numbering'), styles, font)
  return (story) => {
    const reading: Reading = {
      ledger,
      styles,
      font,
      counters: counters(numbering),
      fields: followFields(story),
      references: new Set(),
      blocks: [],
      pieces: [],
      look: {},
      styleLook: {},
      boxes: [],
      rows: [],
      cells: [],
      insertions: 0,
      read: (nodes) => readNodes(nodes, reading),
    }
    return reading
  }
}

interface NoteSource {
  readonly parts: Package
  readonly reading: Reading
  readonly ledger: Ledger
}

/** The notes that the body refers to; notes without a mark are printed nowhere, and counted as lost. */
function readNotes(kind: 'footnote' | 'endnote', { parts, reading, ledger }: NoteSource): XmlElement {
  const kept: XmlElement[] = []
  for (const name of parts.named(`${kind}s`)) {
    const root = parts.part(name)
    if (!root) continue
    ledger.enterPart(name)
    const story: Reading = {
      ...reading,
      fields: followFields(root),
      read: (nodes) => readNodes(nodes, story),
    }
    for (const note of childrenOf(root, `w:${kind}`)) {
      const id = note.attributes['w:id']
      if ((note.attributes['w:type'] ?? 'normal') !== 'normal') continue
      if (reading.references.has(`${kind} ${id}`))
        kept.push(element(note.name, { 'w:id': id ?? '' }, readStory(note.children, story)))
      else ledger.lose('note', `No mark in the text refers to ${kind} ${id}.`, textOf(note))
    }
  }
  return element(`w:${kind}s`, {}, kept)
}

const MARGINS: readonly (readonly [kind: string, loss: string, reason: string])[] = [
  ['header', 'header', 'The text is printed at the head of pages.'],
  ['footer', 'footer', 'The text is printed at the foot of pages.'],
  ['comments', 'comment', 'The text is a comment on the document.'],
  ['chart', 'chart-text', 'The text is part of a chart.'],
  ['diagramData', 'diagram-text', 'The text is part of a diagram.'],
]

/** Texts that stand beside the body are no part of the report, but are not forgotten. */
function loseMargins(parts: Package, ledger: Ledger): void {
  for (const [kind, loss, reason] of MARGINS) {
    for (const name of parts.named(kind)) {
      const root = parts.part(name)
      if (!root) continue
      ledger.enterPart(name)
      const comments = childrenOf(root, 'w:comment')
      for (const text of (comments.length > 0 ? comments : [root]).map(textOf))
        if (text !== '') ledger.lose(loss, reason, text)
    }
  }
}
