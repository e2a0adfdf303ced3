/** A zip archive opened within limits: nothing is inflated that was not asked for, and nothing is trusted. */
import type { Limits } from '../limits.ts'
import { crc32 } from './crc32.ts'
import { type Entry, readDirectory } from './directory.ts'
import { inflate } from './inflate.ts'

export { whyNotZip } from './signature.ts'

/** The parts of a package by name. */
export interface Archive {
  /** Names as stored, in the order of the directory. */
  readonly names: readonly string[]
  /** True when the archive holds the part; names differ in more than case. */
  has(name: string): boolean
  /** The bytes of a part. Throws an Error that names the part when it is damaged or missing. */
  read(name: string): Uint8Array
}

const LOCAL_HEADER = 0x04034b50
const LOCAL_LENGTH = 30

/** The archive that the bytes hold. Throws an Error with a reason when it is damaged or beyond the limits. */
export function openArchive(bytes: Uint8Array, limits: Limits): Archive {
  const entries = readDirectory(bytes, limits.entries)
  const byName = index(entries)
  refuseBombs(entries, limits)
  refuseOverlaps(entries, bytes)
  return {
    names: entries.map((entry) => entry.name),
    has: (name) => byName.has(name.toLowerCase()),
    read(name) {
      const entry = byName.get(name.toLowerCase())
      if (!entry) throw new Error(`the archive has no ${name}`)
      try {
        return extract(bytes, entry)
      } catch (error) {
        throw new Error(`${entry.name} is damaged: ${(error as Error).message}`)
      }
    },
  }
}

function index(entries: readonly Entry[]): Map<string, Entry> {
  const byName = new Map<string, Entry>()
  for (const entry of entries) {
    const key = entry.name.toLowerCase()
    if (byName.has(key)) throw new Error(`the archive holds ${entry.name} twice`)
    byName.set(key, entry)
  }
  return byName
}

function refuseBombs(entries: readonly Entry[], limits: Limits): void {
  let total = 0
  for (const { name, size, zippedSize } of entries) {
    total += size
    if (size > limits.ratioFloor && size > zippedSize * limits.ratio)
      throw new Error(`${name} would inflate to more than ${limits.ratio} times its size`)
  }
  if (total > limits.unzippedBytes)
    throw new Error(`the archive would unzip to ${total} bytes, more than ${limits.unzippedBytes}`)
}

/** Entries that share bytes let a small file unzip without end; no honest program writes them. */
function refuseOverlaps(entries: readonly Entry[], bytes: Uint8Array): void {
  let end = 0
  for (const entry of [...entries].sort((a, b) => a.offset - b.offset)) {
    if (entry.offset < end) throw new Error(`${entry.name} overlaps another entry of the archive`)
    end = entry.offset + LOCAL_LENGTH + entry.zippedSize
    if (end > bytes.length) throw new Error(`the archive is cut off in ${entry.name}`)
  }
}

function extract(bytes: Uint8Array, entry: Entry): Uint8Array {
  if (entry.encrypted) throw new Error('it is encrypted')
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (view.getUint32(entry.offset, true) !== LOCAL_HEADER) throw new Error('its header is missing')
  const names = view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true)
  const start = entry.offset + LOCAL_LENGTH + names
  const data = bytes.subarray(start, start + entry.zippedSize)
  if (entry.method !== 0 && entry.method !== 8) throw new Error(`its method ${entry.method} is unknown`)
  const content = entry.method === 0 ? data : inflate(data, entry.size)
  if (content.length !== entry.size || crc32(content) !== entry.crc)
    throw new Error('its checksum does not match')
  return content
}
