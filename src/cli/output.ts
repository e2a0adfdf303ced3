import { once } from 'node:events'
import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import type { Emit } from '../format.ts'
import { WrongUse } from './exit.ts'

/** Where the parts of output files go. */
export interface Output {
  readonly emit: Emit
  /** Resolves when what was emitted has left the process far enough to go on. */
  readonly settled: () => Promise<void>
  readonly close: () => void
}

/** Ends the program quietly when whoever reads its output has gone (`doisoat … | head`). */
export function guardOutput(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2))
  }
}

/** Standard output: the parts of one file, or else of all, one after the other. */
export function standardOutput(only?: string): Output {
  return {
    emit(file, part) {
      if (only === undefined || file === only) process.stdout.write(part)
    },
    settled: async () => {
      if (process.stdout.writableNeedDrain) await once(process.stdout, 'drain')
    },
    close: () => {},
  }
}

/** Files held open at once: a format may write one for each report. */
const mostOpen = 64

/** Files in a folder, made when the first part of each arrives; refuses to write over one of `inputs`. */
export function folderOutput(folder: string, inputs: readonly string[]): Output {
  const protectedFiles = new Set(inputs.map((input) => resolve(input)))
  const begun = new Set<string>()
  const open = new Map<string, number>()
  const descriptor = (file: string): number => {
    const path = join(folder, file)
    if (protectedFiles.has(resolve(path)))
      throw new WrongUse(`${path} is an input and will not be written over`)
    if (!begun.has(file)) mkdirSync(dirname(path), { recursive: true })
    const made = openSync(path, begun.has(file) ? 'a' : 'w')
    begun.add(file)
    if (open.size >= mostOpen) closeOldest(open)
    open.set(file, made)
    return made
  }
  return {
    emit: (file, part) => writeAll(open.get(file) ?? descriptor(file), part),
    settled: async () => {},
    close: () => {
      for (const made of open.values()) closeSync(made)
    },
  }
}

function closeOldest(open: Map<string, number>): void {
  for (const [file, made] of [...open].slice(0, 1)) {
    closeSync(made)
    open.delete(file)
  }
}

function writeAll(descriptor: number, part: string | Uint8Array): void {
  const bytes = typeof part === 'string' ? Buffer.from(part) : part
  for (let at = 0; at < bytes.length; ) at += writeSync(descriptor, bytes, at)
}
