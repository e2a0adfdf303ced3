import { crc32 } from 'node:zlib'
import type { Parts } from '../../format.ts'
import type { Packet, Tally } from './task.ts'

/**
 * A packet as bytes: checksum of all that follows, length of the head, the head (JSON: what is counted, names and
 * lengths of the parts), the parts one after the other, and what was found. So nothing but the head is parsed when it is read again.
 */
export function encode({ tally, parts, found }: Packet): Uint8Array {
  const bodies: Uint8Array[] = []
  const sizes = parts.map((named) =>
    Object.entries(named).map(([name, part]): Size => {
      const bytes = typeof part === 'string' ? Buffer.from(part) : part
      bodies.push(bytes)
      return [name, bytes.length]
    }),
  )
  if (found) bodies.push(found)
  const head = Buffer.from(JSON.stringify({ tally, sizes, found: found?.length ?? 0 } satisfies Head))
  const numbers = Buffer.alloc(8)
  numbers.writeUInt32LE(head.length, 4)
  const bytes = Buffer.concat([numbers, head, ...bodies])
  bytes.writeUInt32LE(crc32(bytes.subarray(4)))
  return bytes
}

/** The packet in these bytes, its parts as bytes; undefined when they are damaged. */
export function decode(bytes: Uint8Array): Packet | undefined {
  const buffer = viewOf(bytes)
  if (!isWhole(buffer)) return undefined
  let at = 8 + buffer.readUInt32LE(4)
  const { tally, sizes, found } = JSON.parse(buffer.toString('utf8', 8, at)) as Head
  const parts = sizes.map(
    (named): Parts =>
      Object.fromEntries(
        named.map(([name, size]) => {
          at += size
          return [name, buffer.subarray(at - size, at)]
        }),
      ),
  )
  return { tally, parts, ...(found > 0 && { found: buffer.subarray(at, at + found) }) }
}

/** Whether these bytes are a packet as it was made. */
export function isWhole(bytes: Uint8Array): boolean {
  const buffer = viewOf(bytes)
  return buffer.length >= 8 && crc32(buffer.subarray(4)) === buffer.readUInt32LE()
}

const viewOf = ({ buffer, byteOffset, byteLength }: Uint8Array): Buffer =>
  Buffer.from(buffer, byteOffset, byteLength)

type Size = readonly [name: string, bytes: number]

interface Head {
  readonly tally: Tally
  readonly sizes: readonly (readonly Size[])[]
  readonly found: number
}
