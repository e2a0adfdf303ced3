import { readDirectory } from './directory.ts'

const PK = [0x50, 0x4b]

/** Bytes that the entries of a zip archive say that they unzip to; those of any other file as it is. Throws for a damaged archive. */
export function unzippedSize(bytes: Uint8Array): number {
  if (PK.some((byte, at) => bytes[at] !== byte)) return bytes.length
  return readDirectory(bytes, Number.POSITIVE_INFINITY).reduce((sum, { size }) => sum + size, 0)
}
