import type { Completed } from './complete/index.ts'
import { child, element, isElement, type XmlElement } from './xml/element.ts'

/** Elements of a portion: mammoth holds some kilobytes for each of them. */
const PORTION = 1_000

/**
 * The document in portions that mammoth reads one after the other, so that its memory does not grow with the
 * document. A block is never cut; each portion has the notes that its marks lead to, directly or through notes.
 */
export function* portions({ document, footnotes, endnotes }: Completed): Generator<Completed> {
  const notes = new Map([...notesOf(footnotes, 'footnote'), ...notesOf(endnotes, 'endnote')])
  const portion = (blocks: readonly XmlElement[]): Completed => {
    const used = notesUsed(blocks, notes)
    const ofKind = (kind: string) =>
      element(
        `w:${kind}s`,
        {},
        used.filter(({ name }) => name === `w:${kind}`),
      )
    return {
      document: element(document.name, {}, [element('w:body', {}, blocks)]),
      footnotes: ofKind('footnote'),
      endnotes: ofKind('endnote'),
    }
  }
  let blocks: XmlElement[] = []
  let size = 0
  for (const block of child(document, 'w:body')!.children.filter(isElement)) {
    blocks.push(block)
    size += sizeOf(block)
    if (size < PORTION) continue
    yield portion(blocks)
    blocks = []
    size = 0
  }
  yield portion(blocks)
}

const notesOf = (part: XmlElement, kind: string): [string, XmlElement][] =>
  part.children.filter(isElement).map((note) => [`${kind} ${note.attributes['w:id']}`, note])

function notesUsed(blocks: readonly XmlElement[], notes: ReadonlyMap<string, XmlElement>): XmlElement[] {
  const used = new Set<XmlElement>()
  const open = [...blocks]
  for (let node = open.pop(); node; node = open.pop()) {
    const kind = /^w:(footnote|endnote)Reference$/.exec(node.name)?.[1]
    const note = kind && notes.get(`${kind} ${node.attributes['w:id']}`)
    if (note && !used.has(note)) {
      used.add(note)
      open.push(note)
    }
    for (const inner of node.children) if (isElement(inner)) open.push(inner)
  }
  return [...used]
}

function sizeOf(block: XmlElement): number {
  let size = 1
  for (const inner of block.children) if (isElement(inner)) size += sizeOf(inner)
  return size
}
