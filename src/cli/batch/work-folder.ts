import { readdirSync, rmdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { WrongUse } from '../exit.ts'
import { takeLock } from '../lock.ts'
import { unwritten } from '../unwritten.ts'
import { makeFolder } from './make-folder.ts'

/** The hidden folder in the output folder that holds what is not yet, or not only, a result. */
export interface WorkFolder {
  /** Packets of this run and of earlier ones. */
  readonly cache: string
  /** Packets of this run alone, when there shall be no cache. */
  readonly packets: string
  /** What a run has done so far; gone when it is through. */
  readonly journal: string
  /** Results that are not complete. */
  readonly unfinished: string
  /** Lets other runs in, and leaves no empty folder. */
  readonly close: () => void
}

/** Takes the output folder for this run. Throws a `WrongUse` when another run has it, or when it cannot be written to. */
export function openWorkFolder(output: string): WorkFolder {
  const root = join(output, '.doisoat')
  const lock = join(root, 'lock')
  try {
    makeFolder(root)
    takeLock(lock, output)
  } catch (error) {
    if (error instanceof WrongUse) throw error
    throw unwritten(output, error)
  }
  const unfinished = join(root, 'unfinished')
  return {
    cache: join(root, 'cache'),
    packets: join(root, 'packets'),
    journal: join(root, 'journal.ndjson'),
    unfinished,
    close() {
      rmSync(unfinished, { recursive: true, force: true })
      rmSync(lock, { force: true })
      if (readdirSync(root).length === 0) rmdirSync(root)
    },
  }
}
