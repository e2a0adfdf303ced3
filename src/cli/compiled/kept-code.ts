import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Script } from 'node:vm'
import { makeFolder } from '../batch/make-folder.ts'

/** Compiled code of modules, kept from run to run. */
export interface KeptCode {
  /** What was kept of a module of this very source by this very Node; nothing that is damaged, which V8 would not survive. */
  readonly codeOf: (name: string, source: string) => Buffer | undefined
  /** Marks a module whose code shall be kept. */
  readonly add: (name: string, module: Compiled) => void
  /** Writes down the code of what was marked, with all functions that have run by now. Never fails. */
  readonly save: () => void
}

interface Compiled {
  readonly source: string
  readonly script: Script
}

/** Bytes before the code, which vouch for it. */
const sealLength = 32

/** Characters from which on a module is worth a file. */
const worthwhile = 4000

/** Code in a folder that need not be there yet, nor be writable; of modules that stand in `program`, and no others. */
export function openKeptCode(folder: string, program: string): KeptCode {
  const marked = new Map<string, Compiled>()
  return {
    codeOf(name, source) {
      if (source.length < worthwhile) return undefined
      const file = contentOf(join(folder, name))
      const code = file?.subarray(sealLength)
      return code && sealOf(source, code).equals(file!.subarray(0, sealLength)) ? code : undefined
    },
    add(name, module) {
      if (module.source.length >= worthwhile) marked.set(name, module)
    },
    save() {
      if (marked.size === 0) return
      try {
        write(folder, marked)
        for (const name of readdirSync(folder))
          if (!existsSync(join(program, name))) rmSync(join(folder, name))
      } catch {
        // The next run compiles again, as this one did.
      }
    },
  }
}

function contentOf(file: string): Buffer | undefined {
  try {
    return readFileSync(file)
  } catch {
    return undefined
  }
}

const sealOf = (source: string, code: Uint8Array): Buffer =>
  createHash('sha256')
    .update(`${process.version} ${process.arch}\n`)
    .update(source, 'latin1')
    .update(code)
    .digest()

/** A file appears whole or not at all: two runs may end at once. */
function write(folder: string, modules: ReadonlyMap<string, Compiled>): void {
  makeFolder(folder)
  for (const [name, { source, script }] of modules) {
    const code = script.createCachedData()
    const unfinished = join(folder, `${name}.${process.pid}`)
    writeFileSync(unfinished, Buffer.concat([sealOf(source, code), code]))
    renameSync(unfinished, join(folder, name))
  }
}
