import type { DocumentNode, Node, NoteReference } from '../nodes.ts'

/** The notes of a document, numbered in the order of their marks: footnotes "1", "2", …, endnotes "e1", …. */
export interface Notes {
  refer(reference: NoteReference): { identifier: string; label: string }
  /** The next note that was referred to and not taken yet, with its body in the document, or null without one. */
  next(
    document: DocumentNode,
  ): { readonly identifier: string; readonly body: readonly Node[] | null } | undefined
}

/** No note was referred to yet. */
export function numberNotes(): Notes {
  const identifiers = new Map<string, string>()
  const references: NoteReference[] = []
  let taken = 0
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
    next(document) {
      const reference = references[taken]
      if (!reference) return undefined
      taken++
      const body = document.notes.resolve(reference)?.body ?? null
      return { identifier: identifiers.get(key(reference))!, body }
    },
  }
}
