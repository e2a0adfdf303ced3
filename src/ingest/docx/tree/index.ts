/** mammoth's document tree → mdast, by the conventions of `document.ts`. */
import type { FootnoteDefinition, Root, RootContent } from 'mdast'
import type { DocumentNode, Node } from '../nodes.ts'
import { blocks } from './blocks.ts'
import { numberNotes } from './notes.ts'

/** The tree with its notes at the end, footnotes before endnotes. */
export function toMdast(root: Node): Root {
  const document = root as DocumentNode
  const notes = numberNotes(document)
  const body = blocks(document.children, notes)
  const definitions: FootnoteDefinition[] = []
  // A note may refer to a further note.
  for (let next = 0, note = notes.at(next); note; note = notes.at(++next)) {
    if (!note.body) continue
    definitions.push({
      type: 'footnoteDefinition',
      identifier: note.identifier,
      label: note.identifier,
      children: withoutMark(blocks(note.body, notes)) as FootnoteDefinition['children'],
    })
  }
  return { type: 'root', children: [...body, ...definitions.sort(byNumber)] }
}

function byNumber(a: FootnoteDefinition, b: FootnoteDefinition): number {
  const [endA, endB] = [a, b].map(({ identifier }) => identifier.startsWith('e'))
  if (endA !== endB) return endA ? 1 : -1
  return Number(a.identifier.replace('e', '')) - Number(b.identifier.replace('e', ''))
}

/** Brackets round the mark at the head of a note are left empty when the mark is taken away. */
function withoutMark(body: RootContent[]): RootContent[] {
  const first = body[0]?.type === 'paragraph' ? body[0].children[0] : undefined
  const text = first?.type === 'strong' ? first.children[0] : first
  if (text?.type === 'text') text.value = text.value.replace(/^\s*(?:\(\s*\)|\[\s*\])?\s*/, '')
  return body
}
