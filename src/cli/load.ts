import { createHash } from 'node:crypto'
import { extname } from 'node:path'
import type { Source } from '../ingest/document.ts'
import { open } from './inputs.ts'

/** A file as the stages read it and, where that was converted first, what the file itself is. */
export interface Loaded {
  readonly source: Source
  readonly original?: { readonly sha256: string; readonly mediaType: string }
}

const compoundFile = [0xd0, 0xcf, 0x11, 0xe0]

/** The file at a path; a Word 97–2003 document (.doc) comes as the .docx that LibreOffice makes of it. */
export async function load(path: string): Promise<Loaded> {
  const source = open(path)
  if (!isWord97(source)) return { source }
  const { convertDoc } = await import('./convert-doc.ts')
  const sha256 = createHash('sha256').update(source.bytes).digest('hex')
  return {
    source: { path, bytes: await convertDoc(source.bytes, path) },
    original: { sha256, mediaType: 'application/msword' },
  }
}

/** A .doc by name and content: one that is called .docx is a mistake that its owner should know of. */
const isWord97 = ({ path, bytes }: Source): boolean =>
  extname(path).toLowerCase() === '.doc' && compoundFile.every((byte, at) => bytes[at] === byte)
