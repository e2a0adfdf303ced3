/** Prime and offset of the 32-bit FNV-1a hash (Fowler, Noll, Vo; draft-eastlake-fnv, section 5). */
const PRIME = 0x01000193
const OFFSET = 0x811c9dc5

/**
 * A short, stable name for a text: 16 hex digits, the same on every machine and in every run. Two FNV-1a
 * hashes side by side, the second over the text backwards. For ids only: it is no cryptographic digest.
 */
export const fingerprint = (text: string): string =>
  hex(hashed(OFFSET, text)) + hex(hashedBackwards(OFFSET, text))

/** The fingerprint of three texts with a blank between them, which are not joined for it. */
export const fingerprintOf = (first: string, second: string, third: string): string =>
  hex(hashed(hashed(hashed(OFFSET, first, BLANK), second, BLANK), third)) +
  hex(hashedBackwards(hashedBackwards(hashedBackwards(OFFSET, third, BLANK), second, BLANK), first))

const BLANK = ' '

function hashed(start: number, text: string, behind = ''): number {
  let hash = start
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME)
  return behind === '' ? hash : hashed(hash, behind)
}

function hashedBackwards(start: number, text: string, before = ''): number {
  let hash = start
  for (let at = text.length - 1; at >= 0; at--) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME)
  return before === '' ? hash : hashed(hash, before)
}

/** Every byte as two hex digits: a look-up costs a tenth of writing the number out. */
const BYTES = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'))

const hex = (value: number): string =>
  BYTES[value >>> 24]! + BYTES[(value >>> 16) & 0xff]! + BYTES[(value >>> 8) & 0xff]! + BYTES[value & 0xff]!
