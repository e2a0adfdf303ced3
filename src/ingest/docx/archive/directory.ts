/** One file of a zip archive, as the central directory describes it. */
export interface Entry {
  readonly name: string
  /** 0 stored, 8 deflated. */
  readonly method: number
  readonly encrypted: boolean
  readonly crc: number
  readonly zippedSize: number
  readonly size: number
  /** Where its local header begins. */
  readonly offset: number
}

const END = 0x06054b50
const END_LENGTH = 22
const LONGEST_COMMENT = 0xffff
const HEADER = 0x02014b50
const HEADER_LENGTH = 46
const ZIP64 = 1
const IN_ZIP64 = 0xffffffff

/** The entries of the central directory, in its order. Throws an Error that says what is wrong with it. */
export function readDirectory(bytes: Uint8Array, limit: number): Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(view)
  const count = view.getUint16(end + 10, true)
  if (count > limit) throw new Error(`the archive holds ${count} entries, more than ${limit}`)
  const entries: Entry[] = []
  let at = view.getUint32(end + 16, true)
  for (let index = 0; index < count; index++) {
    if (at + HEADER_LENGTH > end || view.getUint32(at, true) !== HEADER)
      throw new Error('the directory of the archive is damaged')
    entries.push(readEntry(view, bytes, at))
    at += headerLength(view, at)
  }
  return entries
}

function findEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - END_LENGTH - LONGEST_COMMENT)
  for (let at = view.byteLength - END_LENGTH; at >= first; at--) {
    if (view.getUint32(at, true) === END) return at
  }
  throw new Error('the archive is cut off: its directory is missing')
}

function headerLength(view: DataView, at: number): number {
  return (
    HEADER_LENGTH +
    view.getUint16(at + 28, true) +
    view.getUint16(at + 30, true) +
    view.getUint16(at + 32, true)
  )
}

function readEntry(view: DataView, bytes: Uint8Array, at: number): Entry {
  const nameEnd = at + HEADER_LENGTH + view.getUint16(at + 28, true)
  const extraEnd = nameEnd + view.getUint16(at + 30, true)
  if (extraEnd > view.byteLength) throw new Error('the directory of the archive is damaged')
  const fields = [24, 20, 42].map((field) => view.getUint32(at + field, true))
  const [size, zippedSize, offset] = widen(view, fields, [nameEnd, extraEnd])
  return {
    name: partName(new TextDecoder().decode(bytes.subarray(at + HEADER_LENGTH, nameEnd))),
    method: view.getUint16(at + 10, true),
    encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    crc: view.getUint32(at + 16, true),
    zippedSize: zippedSize!,
    size: size!,
    offset: offset!,
  }
}

/** Replaces the fields that stand in the zip64 extra field, in its order, by their values there. */
function widen(view: DataView, fields: readonly number[], extra: readonly [number, number]): number[] {
  let [at, end] = extra
  while (at + 4 <= end && view.getUint16(at, true) !== ZIP64) at += 4 + view.getUint16(at + 2, true)
  at += 4
  return fields.map((field) => {
    if (field !== IN_ZIP64) return field
    if (at + 8 > end) throw new Error('the directory of the archive is damaged')
    at += 8
    return Number(view.getBigUint64(at - 8, true))
  })
}

/** Part names are absolute, and some programs write backslashes. Nothing is opened by them. */
const partName = (name: string): string => name.replaceAll('\\', '/').replace(/^\/+/, '')
