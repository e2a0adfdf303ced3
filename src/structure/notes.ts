import type { Root } from 'mdast'
import { type BodyNode, blocksOfNote, type Note, nodesOf } from '../model/index.ts'
import { builder, marksOf } from './build.ts'
import { piecesIn } from './piece.ts'
import { markOf } from './read-passage.ts'

/** The notes of a document, each tied to the first mark that calls it, in the body or in another note. */
export function notesOf(root: Root, body: readonly BodyNode[], tables: { count: number }): Note[] {
  const notes = root.children
    .filter((node) => node.type === 'footnoteDefinition')
    .map((node): Omit<Note, 'referredFrom' | 'anchor'> => {
      const { number, noteKind } = markOf(node.identifier, 0)
      const build = builder(`${noteKind === 'endnote' ? 'e' : 'n'}${number}.`, tables)
      const pieces = node.children.flatMap((child) => piecesIn(child, 0))
      const children = pieces.flatMap((piece) => build.nodes(piece, { section: '', note: number }))
      return { type: 'note', number, noteKind, children }
    })
  const blocks = nodesOf(body).flatMap((node) =>
    node.type === 'block' ? [node] : node.type === 'table' ? node.children : [],
  )
  const calls = new Map<string, { block: string; at: number; section: string }>()
  for (const { mark, block } of marksOf([
    ...blocks,
    ...notes.flatMap((note) => blocksOfNote(note as Note)),
  ])) {
    const key = `${mark.noteKind}${mark.number}`
    if (!calls.has(key)) calls.set(key, { block: block.id, at: mark.at, section: block.section })
  }
  return notes.map((note) => {
    const call = calls.get(`${note.noteKind}${note.number}`)
    return {
      ...note,
      referredFrom: call?.section ?? null,
      anchor: call ? { block: call.block, at: call.at } : null,
    }
  })
}
