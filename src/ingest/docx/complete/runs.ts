import { mergeLooks, readLook } from '../look.ts'
import { child, element, isElement, value, type XmlElement, type XmlNode } from '../xml/element.ts'
import { type Handlers, type Reading, skip } from './reading.ts'

/** Runs: what they look like decides whether and how their text is read. */
export const runHandlers: Handlers = {
  'w:r': (run, reading) => {
    const outer = reading.look
    const properties = child(run, 'w:rPr')
    reading.look = properties ? lookOf(properties, reading) : reading.styleLook
    reading.read(withoutOwnMark(run))
    reading.look = outer
  },
  'w:rPr': skip,
  'w:t': (text, reading) => addText(plain(text), reading, reading.letters?.firstOf(text)),
  'w:tab': (tab, reading) => addMark(tab, reading),
  'w:ptab': (_, reading) => addMark(element('w:tab'), reading),
  'w:br': (mark, reading) => {
    const { 'w:type': type = 'textWrapping' } = mark.attributes
    addMark(element('w:br', type === 'textWrapping' ? {} : { 'w:type': type }), reading)
  },
  'w:cr': (_, reading) => addMark(element('w:br'), reading),
  'w:noBreakHyphen': (_, reading) => addText('-', reading),
  // A place where a word may be broken; in the fonts of TCVN3 the same code is a letter.
  'w:softHyphen': (_, reading) => addText('\u{ad}', reading),
  'w:sym': (symbol, reading) => addSymbol(symbol, reading),
  'w:footnoteReference': (mark, reading) => addReference('footnote', mark, reading),
  'w:endnoteReference': (mark, reading) => addReference('endnote', mark, reading),
  'w:commentReference': skip,
  'w:annotationRef': skip,
  'w:footnoteRef': skip,
  'w:endnoteRef': skip,
  'w:pgNum': skip,
}

/** A note may have a mark of its own, typed after the reference: it is part of the mark, not of the text. */
function withoutOwnMark(run: XmlElement): readonly XmlNode[] {
  const own = run.children.some((node) => isElement(node) && 'w:customMarkFollows' in node.attributes)
  return own ? run.children.filter((node) => isElement(node) && node.name !== 'w:t') : run.children
}

/** Adds text in the look of the open run, or counts it as lost when the page does not show it. */
export function addText(text: string, reading: Reading, letter?: number): void {
  const { look } = reading
  if (text === '' || isLost(text, reading)) return
  if (letter === undefined) reading.pieces.push({ look, content: text })
  else reading.pieces.push({ look, content: text, sources: [[0, letter]] })
}

/** True of text that the page does not show as text of the report: it is in the ledger. */
function isLost(text: string, { ledger, look, fields }: Reading): boolean {
  if (fields.inCode()) ledger.lose('field-code', 'The text is part of the code of a field.', text)
  else if (look.hidden) ledger.lose('hidden-text', 'The text is formatted as hidden.', text)
  else if (look.struck) ledger.lose('struck-text', 'The text is struck through.', text)
  else return false
  return true
}

/** The text directly in an element. */
export const plain = (parent: XmlElement): string => parent.children.filter((n) => !isElement(n)).join('')

/** What letter the symbol stands for is not known yet. */
export function addSymbol(symbol: XmlElement, reading: Reading): void {
  if (!isLost('\u{fffd}', reading)) reading.pieces.push({ look: reading.look, content: symbol })
}

function addMark(mark: XmlElement, reading: Reading): void {
  if (reading.fields.inCode() || reading.look.hidden) return
  reading.pieces.push({ look: reading.look, content: mark })
}

function addReference(kind: 'footnote' | 'endnote', mark: XmlElement, reading: Reading): void {
  if (reading.fields.inCode() || reading.look.hidden) return
  reading.references.add(`${kind} ${mark.attributes['w:id']}`)
  reading.pieces.push({ look: {}, content: mark })
}

function lookOf(properties: XmlElement, reading: Reading): Reading['look'] {
  const style = value(properties, 'w:rStyle')
  const looks = [reading.styleLook, readLook(properties, reading.font)]
  if (style !== undefined) looks.splice(1, 0, reading.styles.character(style))
  return mergeLooks(looks)
}
