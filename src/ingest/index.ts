/** Bytes → mdast: every kind of file is read into the one form that `document.ts` describes. */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import type { Document, Source } from './document.ts'
import { decode } from './markdown/decode.ts'

export type { Document, Source } from './document.ts'
export { UnreadableError } from './unreadable.ts'

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** The file as mdast. Rejects with an `UnreadableError` when it cannot be read. */
export async function read(source: Source): Promise<Document> {
  const { path, bytes } = source
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b
  const content = isZip ? await fromDocx(source) : await fromText(source)
  return { path, sha256: bytesToHex(sha256(bytes)), mediaType: isZip ? WORD : 'text/markdown', ...content }
}

// Each reader is loaded only for the files that need it: both take longer to load than a report to read.
const fromDocx = async (source: Source) => (await import('./docx/index.ts')).readDocx(source)

const fromText = async (source: Source) => (await import('./markdown/index.ts')).readMarkdown(decode(source))
