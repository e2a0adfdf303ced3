import type { Leaf, NoteReference, Paragraph, Run } from './nodes.ts'
import { child, isElement, value, type XmlElement } from './xml/element.ts'

/**
 * The node that mammoth makes of a completed paragraph which holds runs of text and marks of notes and nothing else;
 * undefined for any other block.
 *
 * mammoth takes as long for such a paragraph as all other stages together, and half a million of them take a minute.
 */
export function plainParagraph(block: XmlElement): Paragraph | undefined {
  if (block.name !== 'w:p') return undefined
  const children: Run[] = []
  for (const node of block.children) {
    if (!isElement(node)) return undefined
    if (node.name === 'w:pPr') continue
    const run = node.name === 'w:r' ? plainRun(node) : undefined
    if (!run) return undefined
    children.push(run)
  }
  const properties = child(block, 'w:pPr')
  const styleName = value(properties, 'w:pStyle')?.replace('Heading', 'heading ') ?? null
  const start = child(properties, 'w:ind')?.attributes['w:start'] ?? null
  return { type: 'paragraph', styleName, indent: { start }, children }
}

function plainRun(run: XmlElement): Run | undefined {
  const properties = child(run, 'w:rPr')
  if (properties?.children.some((node) => !isElement(node) || !LOOKS.has(node.name))) return undefined
  const children: Leaf[] = []
  for (const node of run.children) {
    if (!isElement(node)) return undefined
    if (node.name === 'w:rPr') continue
    const leaf = LEAVES[node.name]?.(node)
    if (!leaf) return undefined
    children.push(leaf)
  }
  return {
    type: 'run',
    isBold: child(properties, 'w:b') !== undefined,
    font: child(properties, 'w:rFonts')?.attributes['w:ascii'] ?? null,
    verticalAlignment: (value(properties, 'w:vertAlign') ?? 'baseline') as Run['verticalAlignment'],
    children,
  }
}

const reference = (noteType: NoteReference['noteType'], attributes: XmlElement['attributes']): Leaf => ({
  type: 'noteReference',
  noteType,
  noteId: attributes['w:id'] ?? '',
})

/** What a run may say of itself here. */
const LOOKS: ReadonlySet<string> = new Set(['w:b', 'w:vertAlign', 'w:rFonts'])

const LEAVES: Readonly<Record<string, (node: XmlElement) => Leaf>> = {
  'w:t': ({ children }) => ({ type: 'text', value: children.join('') }),
  'w:tab': () => ({ type: 'tab' }),
  'w:br': () => ({ type: 'break' }),
  'w:footnoteReference': ({ attributes }) => reference('footnote', attributes),
  'w:endnoteReference': ({ attributes }) => reference('endnote', attributes),
}
