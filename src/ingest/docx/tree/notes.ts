import type { DocumentNode, Node, NoteReference } from '../nodes.ts'

/** The notes of a document, numbered in the order of their marks: footnotes "1", "2", …, endnotes "e1", …. */
export interface Notes {
  refer(reference: NoteReference): { identifier: string; label: string }
  /** The note of the n-th mark, from 0; undefined past the last. Its body is null when there is none. */
  at(index: number): { readonly identifier: string; readonly body: readonly Node[] | null } | undefined
}

/** Notes of the document that were not referred to yet. */
export function numberNotes(document: DocumentNode): Notes {
  const identifiers = new Map<string, string>()
  const references: NoteReference[] = []
  const counts = { footnote: 0, endnote: 0 }
  const key = ({ noteType, noteId }: NoteReference) => `${noteType} ${noteId}`
  return {
    refer(reference) {
      if (!identifiers.has(key(reference))) {
        const count = ++counts[reference.noteType]
        identifiers.set(key(reference), reference.noteType === 'endnote' ? `e${count}` : `${count}`)
        references.push(reference)
      }
      const identifier = identifiers.get(key(reference))!
      return { identifier, label: identifier }
    },
    at(index) {
      const reference = references[index]
      if (!reference) return undefined
      const body = document.notes.resolve(reference)?.body ?? null
      return { identifier: identifiers.get(key(reference))!, body }
    },
  }
}
