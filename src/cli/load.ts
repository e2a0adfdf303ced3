import { createHash } from 'node:crypto'
import { extname } from 'node:path'
import type { Source } from '../ingest/document.ts'

/** What a file is that was converted before it was read. */
export interface Converted {
  readonly sha256: string
  readonly mediaType: string
}

/** A file as the stages read it and, where that was converted first, what the file itself is. */
export interface Loaded {
  readonly source: Source
  readonly original?: Converted
}

const compoundFile = [0xd0, 0xcf, 0x11, 0xe0]

/** The file in a form that the stages read: a Word 97–2003 document (.doc) as the .docx that LibreOffice makes of it, all others as they are. */
export async function convert(source: Source, milliseconds?: number): Promise<Loaded> {
  if (!isWord97(source)) return { source }
  const { path } = source
  const { convertDoc } = await import('./convert-doc.ts')
  const sha256 = createHash('sha256').update(source.bytes).digest('hex')
  return {
    source: { path, bytes: await convertDoc(source.bytes, path, { ...(milliseconds && { milliseconds }) }) },
    original: { sha256, mediaType: 'application/msword' },
  }
}

/** A .doc by name and content: one that is called .docx is a mistake that its owner should know of. */
const isWord97 = ({ path, bytes }: Source): boolean =>
  extname(path).toLowerCase() === '.doc' && compoundFile.every((byte, at) => bytes[at] === byte)
