/** Bytes → mdast: every kind of file is read into the one form that `document.ts` describes. */
import type { Document, Source } from './document.ts'

export type { Document, Source } from './document.ts'
export { UnreadableError } from './unreadable.ts'

/** The file as mdast. Rejects with an `UnreadableError` when it cannot be read. */
export async function read(_source: Source): Promise<Document> {
  throw new Error('to be written')
}
