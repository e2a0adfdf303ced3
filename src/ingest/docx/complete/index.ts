/** The body and notes of a package as plain WordprocessingML: all that is text stands in it, nothing else does. */

import { fontDecoder } from '../../characters/index.ts'
import { fontReader } from '../fonts.ts'
import type { Ledger } from '../ledger.ts'
import type { Letters } from '../letters.ts'
import { counters } from '../numbering/counters.ts'
import { readNumbering } from '../numbering/definitions.ts'
import type { Package } from '../parts.ts'
import { readStyles } from '../styles.ts'
import { child, element, type XmlElement } from '../xml/element.ts'
import { followFields } from './fields.ts'
import { readNodes } from './handlers.ts'
import { loseMargins } from './margins.ts'
import { type NoteKind, readNotes } from './notes.ts'
import type { Reading } from './reading.ts'
import { readStory } from './story.ts'

/** What mammoth is given to read. */
export interface Completed {
  readonly document: XmlElement
  readonly footnotes: XmlElement
  readonly endnotes: XmlElement
}

/**
 * The completed parts; whatever they leave out is in the ledger. Throws an Error when there is no body.
 *
 * Where letters are numbered, each run says in the name of its font where its letters come from.
 */
export function complete(parts: Package, ledger: Ledger, letters?: Letters): Completed {
  const setting = readSetting(parts, ledger, letters)
  ledger.enterPart(parts.main)
  const root = parts.body()
  letters?.enter(parts.main, root)
  const body = child(root, 'w:body')
  if (!body) throw new Error('its main part has no body')
  ledger.enterPart(parts.main)
  const reading = setting(body)
  const blocks = readStory(body.children, reading)
  const notes = (kind: NoteKind) => readNotes(kind, parts, reading)
  const completed = {
    document: element('w:document', {}, [element('w:body', {}, blocks)]),
    footnotes: notes('footnote'),
    endnotes: notes('endnote'),
  }
  ledger.enterPart(parts.main)
  if (reading.insertions > 0)
    ledger.remark('tracked-changes', `${reading.insertions} tracked insertions were read as text.`, '')
  loseMargins(parts, ledger)
  return completed
}

function readSetting(
  parts: Package,
  ledger: Ledger,
  letters: Letters | undefined,
): (story: XmlElement) => Reading {
  const part = (kind: string) => parts.named(kind).map(parts.part)[0]
  const font = fontReader(part('theme'))
  const styles = readStyles(part('styles'), font)
  const numbering = readNumbering(part('numbering'), styles, font)
  return (story) => {
    const reading: Reading = {
      ledger,
      letters,
      styles,
      font,
      counters: counters(numbering),
      decode: fontDecoder(),
      fields: followFields(story),
      references: new Set(),
      blocks: [],
      pieces: [],
      isNumbered: false,
      look: {},
      styleLook: {},
      tableLook: undefined,
      boxes: [],
      rows: [],
      cells: [],
      insertions: 0,
      read: (nodes) => readNodes(nodes, reading),
    }
    return reading
  }
}
