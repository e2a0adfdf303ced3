import { deflateSync } from 'fflate'
import { crc32 } from '../../ingest/docx/archive/crc32.ts'

const LOCAL = 0x04034b50
const CENTRAL = 0x02014b50
const END = 0x06054b50
const IN_ZIP64 = 0xffffffff
const DESCRIPTOR_FOLLOWS = 8

/** One entry as the archive has it: its headers and data are copied, not made again. */
interface Stored {
  /** Its header in the directory, extra fields included. */
  readonly header: Uint8Array
  readonly name: string
  readonly offset: number
}

/**
 * The archive with some parts replaced or added. All other entries stand byte for byte as they did, headers, order and
 * dates included; a part that is replaced keeps its name, date and place, one that is added stands at the end.
 */
export function rewriteZip(bytes: Uint8Array, changed: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const view = viewOf(bytes)
  const end = findEnd(view)
  const contents = new Map([...changed].map(([name, content]) => [name.toLowerCase(), content]))
  const stored = directoryOf(bytes, end)
  const ends = endsOf(stored, Math.min(view.getUint32(end + 16, true), end))
  const pieces: Uint8Array[] = []
  const directory: Uint8Array[] = []
  let at = 0
  const put = (header: Uint8Array, piece: Uint8Array) => {
    pieces.push(piece)
    directory.push(header)
    at += piece.length
  }
  for (const entry of stored) {
    const content = contents.get(entry.name.toLowerCase())
    if (content) put(...replaced(entry.header, content, at))
    else put(movedTo(entry.header, at), bytes.subarray(entry.offset, ends.get(entry.offset)))
  }
  const names = new Set(stored.map(({ name }) => name.toLowerCase()))
  for (const [name, content] of changed)
    if (!names.has(name.toLowerCase())) put(...replaced(headerOf(name, stored[0]?.header), content, at))
  return concat([...pieces, ...directory, endOf(directory, at, bytes.subarray(end + 20))])
}

const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

function findEnd(view: DataView): number {
  for (let at = view.byteLength - 22; at >= 0; at--) if (view.getUint32(at, true) === END) return at
  throw new Error('Unexpected bytes, expected a zip archive')
}

function directoryOf(bytes: Uint8Array, end: number): Stored[] {
  const view = viewOf(bytes)
  const stored: Stored[] = []
  let at = view.getUint32(end + 16, true)
  for (let left = view.getUint16(end + 10, true); left > 0 && view.getUint32(at, true) === CENTRAL; left--) {
    const [name, extra, comment] = [28, 30, 32].map((field) => view.getUint16(at + field, true))
    const next = at + 46 + name! + extra! + comment!
    const header = bytes.subarray(at, next)
    stored.push({ header, name: partName(header.subarray(46, 46 + name!)), offset: offsetOf(header) })
    at = next
  }
  return stored
}

/** As readers of packages name parts: without a slash at the head, and with no backslash. */
const partName = (name: Uint8Array): string =>
  new TextDecoder().decode(name).replaceAll('\\', '/').replace(/^\/+/, '')

/** Where the field with the offset stands in a header: itself, or in the zip64 extra field behind the two sizes. */
function offsetField(header: Uint8Array): { at: number; wide: boolean } {
  const view = viewOf(header)
  if (view.getUint32(42, true) !== IN_ZIP64) return { at: 42, wide: false }
  const nameEnd = 46 + view.getUint16(28, true)
  const extraEnd = nameEnd + view.getUint16(30, true)
  let at = nameEnd
  while (at + 4 <= extraEnd && view.getUint16(at, true) !== 1) at += 4 + view.getUint16(at + 2, true)
  const before = [24, 20].filter((field) => view.getUint32(field, true) === IN_ZIP64).length
  return { at: at + 4 + before * 8, wide: true }
}

function offsetOf(header: Uint8Array): number {
  const { at, wide } = offsetField(header)
  return wide ? Number(viewOf(header).getBigUint64(at, true)) : viewOf(header).getUint32(at, true)
}

/** Where each entry ends, by where it begins: with the next one, or with the directory. */
function endsOf(stored: readonly Stored[], directory: number): Map<number, number> {
  const starts = stored.map(({ offset }) => offset).sort((a, b) => a - b)
  return new Map(starts.map((start, index) => [start, starts[index + 1] ?? directory]))
}

/** `slice` of a Buffer would be the archive itself. */
const copyOf = (bytes: Uint8Array): Uint8Array => Uint8Array.from(bytes)

function movedTo(header: Uint8Array, offset: number): Uint8Array {
  const moved = copyOf(header)
  const { at, wide } = offsetField(moved)
  if (wide) viewOf(moved).setBigUint64(at, BigInt(offset), true)
  else viewOf(moved).setUint32(at, offset, true)
  return moved
}

/** A header for a part that was not there, dated as another. */
function headerOf(name: string, like: Uint8Array | undefined): Uint8Array {
  const letters = new TextEncoder().encode(name)
  const header = new Uint8Array(46 + letters.length)
  const view = viewOf(header)
  view.setUint32(0, CENTRAL, true)
  view.setUint16(4, 20, true)
  view.setUint32(12, like ? viewOf(like).getUint32(12, true) : 0x00210000, true)
  view.setUint16(28, letters.length, true)
  header.set(letters, 46)
  return header
}

/** The directory's header and the whole entry of a part with new content, deflated. */
function replaced(old: Uint8Array, content: Uint8Array, offset: number): [Uint8Array, Uint8Array] {
  const nameEnd = 46 + viewOf(old).getUint16(28, true)
  const header = copyOf(old.subarray(0, nameEnd))
  const view = viewOf(header)
  const data = deflateSync(content)
  view.setUint16(6, 20, true)
  view.setUint16(8, view.getUint16(8, true) & ~DESCRIPTOR_FOLLOWS, true)
  view.setUint16(10, 8, true)
  view.setUint32(16, crc32(content), true)
  view.setUint32(20, data.length, true)
  view.setUint32(24, content.length, true)
  view.setUint32(30, 0, true)
  view.setUint32(42, offset, true)
  const local = new Uint8Array(30 + nameEnd - 46)
  viewOf(local).setUint32(0, LOCAL, true)
  // From the version that is needed to the length of the name, both headers hold the same fields.
  local.set(header.subarray(6, 30), 4)
  local.set(header.subarray(46), 30)
  return [header, concat([local, data])]
}

/** The end of the directory; what the archive says of itself stays. */
function endOf(directory: readonly Uint8Array[], at: number, comment: Uint8Array): Uint8Array {
  const end = new Uint8Array(20 + comment.length)
  const view = viewOf(end)
  view.setUint32(0, END, true)
  view.setUint16(8, directory.length, true)
  view.setUint16(10, directory.length, true)
  const size = directory.reduce((sum, header) => sum + header.length, 0)
  view.setUint32(12, size, true)
  view.setUint32(16, at, true)
  end.set(comment, 20)
  return end
}

function concat(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0))
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}
