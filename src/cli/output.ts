import { once } from 'node:events'
import { appendFileSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Emit, Part } from '../format.ts'
import { WrongUse } from './exit.ts'

/** Where the parts of output files go. */
export interface Output {
  readonly emit: Emit
  /** Resolves when what was emitted has left the process far enough to go on. */
  readonly settled: () => Promise<void>
  /** Puts the files in their place: until then what stood there still does. */
  readonly finish: () => void
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
    finish: () => {},
  }
}

/** Bytes that are gathered before they are written: few large writes cost less than many small ones. */
const atOnce = 2 ** 20

/** Files in a folder, gathered in `unfinished` until all are complete; refuses to write over one of `inputs`. */
export function folderOutput(folder: string, unfinished: string, inputs: readonly string[]): Output {
  const begun = new Set<string>()
  const pending = new Map<string, Uint8Array[]>()
  let held = 0
  const refuseInput = inputGuard(inputs)
  rmSync(unfinished, { recursive: true, force: true })
  const begin = (file: string): Uint8Array[] => {
    if (!begun.has(file)) {
      refuseInput(join(folder, file))
      mkdirSync(dirname(join(unfinished, file)), { recursive: true })
      begun.add(file)
    }
    const parts: Uint8Array[] = []
    pending.set(file, parts)
    return parts
  }
  const flush = (): void => {
    for (const [file, parts] of pending) appendFileSync(join(unfinished, file), Buffer.concat(parts))
    pending.clear()
    held = 0
  }
  return {
    emit(file, part) {
      const bytes = bytesOf(part)
      ;(pending.get(file) ?? begin(file)).push(bytes)
      held += bytes.length
      if (held > atOnce) flush()
    },
    settled: async () => {},
    finish() {
      flush()
      for (const file of begun) {
        mkdirSync(dirname(join(folder, file)), { recursive: true })
        renameSync(join(unfinished, file), join(folder, file))
      }
    },
  }
}

const bytesOf = (part: Part): Uint8Array => (typeof part === 'string' ? Buffer.from(part) : part)

/** Throws a `WrongUse` for a path that leads to one of the inputs, by whatever name. */
function inputGuard(inputs: readonly string[]): (path: string) => void {
  let known: ReadonlySet<string | undefined> | undefined
  return (path) => {
    const there = identity(path)
    if (there === undefined) return
    known ??= new Set(inputs.filter((input) => input !== '-').map(identity))
    if (known.has(there)) throw new WrongUse(`${path} is an input and will not be written over`)
  }
}

function identity(path: string): string | undefined {
  const stat = statSync(path, { throwIfNoEntry: false })
  return stat && `${stat.dev}:${stat.ino}`
}
