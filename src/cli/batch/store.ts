import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs'
import { readFile, rename, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, brotliDecompress } from 'node:zlib'
import { isWhole } from './packet.ts'
import { quick } from './quick.ts'

/** Packets by their keys, on disk. */
export interface Store {
  /** The packet under a key; undefined when there is none, or none that can be read. */
  readonly get: (key: string) => Promise<Uint8Array | undefined>
  /** Keeps a packet: it is there whole or not at all, whatever stops the program. */
  readonly put: (key: string, packet: Uint8Array) => Promise<void>
  /** Deletes what this run neither read nor wrote, the oldest first, until the rest is no larger than `bytes`. */
  readonly prune: (bytes: number) => void
}

const compress = promisify(brotliCompress)
const decompress = promisify(brotliDecompress)

/** The store in a folder, which is made when there is something to keep. */
export function openStore(folder: string): Store {
  const used = new Set<string>()
  const made = new Set<string>()
  // Folders of a few entries each: one of a hundred thousand is slow on many disks.
  const fileOf = (key: string): string => join(folder, key.slice(0, 2), key.slice(2))
  return {
    async get(key) {
      const file = fileOf(key)
      const packet = await readFile(file)
        .then(decompress)
        .catch(() => undefined)
      if (!packet || !isWhole(packet)) return undefined
      used.add(file)
      return packet
    },
    async put(key, packet) {
      const file = fileOf(key)
      const parent = dirname(file)
      if (!made.has(parent)) mkdirSync(parent, { recursive: true })
      made.add(parent)
      const unfinished = `${file}.${process.pid}.part`
      await writeFile(unfinished, await compress(packet, quick))
      await rename(unfinished, file)
      used.add(file)
    },
    prune: (bytes) => prune(entriesOf(folder), used, bytes),
  }
}

interface Entry {
  readonly file: string
  readonly size: number
  readonly mtimeMs: number
}

function entriesOf(folder: string): Entry[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((entry) => {
    const file = join(entry.parentPath, entry.name)
    return entry.isFile() ? [{ file, ...pick(statSync(file)) }] : []
  })
}

const pick = ({ size, mtimeMs }: { size: number; mtimeMs: number }) => ({ size, mtimeMs })

function prune(entries: readonly Entry[], used: ReadonlySet<string>, most: number): void {
  let total = entries.reduce((sum, { size }) => sum + size, 0)
  const unused = entries.filter(({ file }) => !used.has(file)).sort((a, b) => age(a) - age(b))
  for (const { file, size } of unused) {
    if (total <= most && !isUnfinished(file)) return
    rmSync(file, { force: true })
    total -= size
  }
}

const isUnfinished = (file: string): boolean => file.endsWith('.part')

/** What was never finished is older than everything. */
const age = ({ file, mtimeMs }: Entry): number => (isUnfinished(file) ? 0 : mtimeMs)
