import type { Source } from '../document.ts'
import { UnreadableError } from '../unreadable.ts'

const CONTROL = /(?!\s)\p{Cc}/gu

/** The text of a file: UTF-16 by its byte order mark, else UTF-8; without the mark. Rejects what is no text. */
export function decode({ path, bytes }: Source): string {
  if (bytes.length === 0) throw new UnreadableError(path, 'is empty')
  const text = new TextDecoder(encodingOf(bytes)).decode(bytes)
  if (text.trim() === '') throw new UnreadableError(path, 'holds no text')
  const junk = text.match(CONTROL)?.length ?? 0
  const undecoded = text.match(/\ufffd/g)?.length ?? 0
  if ((junk + undecoded) * 20 > text.length || text.includes('\0'))
    throw new UnreadableError(path, 'is not text')
  return text
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return 'utf-8'
}
