import { Inflate } from 'fflate'

/** Bytes inflated at a time: they become at most a thousand times as many. */
const STEP = 32 * 1024

/** The inflated bytes, exactly `size` of them. Throws when the data hold more or fewer, or are damaged. */
export function inflate(data: Uint8Array, size: number): Uint8Array {
  const out = new Uint8Array(size)
  let length = 0
  const stream = new Inflate((chunk) => {
    if (length + chunk.length > size) throw new Error('it inflates to more than it declares')
    out.set(chunk, length)
    length += chunk.length
  })
  for (let at = 0; at < data.length; at += STEP) {
    const last = at + STEP >= data.length
    stream.push(data.subarray(at, at + STEP), last)
  }
  if (length !== size) throw new Error('it inflates to less than it declares')
  return out
}

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
  return value
})

/** CRC-32 as zip archives use it. */
export function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff
  for (let at = 0; at < bytes.length; at++) crc = TABLE[(crc ^ bytes[at]!) & 0xff]! ^ (crc >>> 8)
  return (crc ^ 0xffffffff) >>> 0
}
