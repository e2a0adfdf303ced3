/** mammoth's document tree → mdast, by the conventions of `document.ts`. */
import type { FootnoteDefinition, Root, RootContent } from 'mdast'
import type { DocumentNode, Node } from '../nodes.ts'
import { blocks } from './blocks.ts'
import { numberNotes } from './notes.ts'
import { beheaded } from './phrasing.ts'
import { placeTexts } from './place-texts.ts'
import { settleTypedNotes } from './typed-notes.ts'

/** mdast that grows by one portion of the document after the other. */
export interface GrowingTree {
  add(portion: Node): void
  /** All that was added, notes at the end, footnotes before endnotes. */
  root(): Root
}

/** An empty tree. */
export function growTree(): GrowingTree {
  const notes = numberNotes()
  const body: RootContent[] = []
  const definitions: FootnoteDefinition[] = []
  return {
    add(portion) {
      const document = portion as DocumentNode
      for (const block of blocks(document.children, notes)) body.push(block)
      // The body of a note may refer to a further note.
      for (let note = notes.next(document); note; note = notes.next(document)) {
        if (note.body) definitions.push(definition(note.identifier, blocks(note.body, notes)))
      }
    },
    root: () =>
      placeTexts(settleTypedNotes({ type: 'root', children: [...body, ...definitions.sort(byNumber)] })),
  }
}

function definition(identifier: string, body: RootContent[]): FootnoteDefinition {
  const children = withoutMark(body) as FootnoteDefinition['children']
  return { type: 'footnoteDefinition', identifier, label: identifier, children }
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
  const mark = text?.type === 'text' ? /^\s*(?:\(\s*\)|\[\s*\])?\s*/.exec(text.value)![0] : ''
  if (text?.type === 'text') Object.assign(text, beheaded(text, mark.length))
  return body
}
