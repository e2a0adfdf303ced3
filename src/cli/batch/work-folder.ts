import { existsSync, mkdirSync, readdirSync, readFileSync, rmdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { WrongUse } from '../exit.ts'

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
    mkdirSync(root, { recursive: true })
    takeLock(lock, output)
  } catch (error) {
    if (error instanceof WrongUse) throw error
    throw new WrongUse(`results cannot be written to ${output}: ${words(error as NodeJS.ErrnoException)}`)
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

function takeLock(lock: string, output: string): void {
  const holder = existsSync(lock) ? Number(readFileSync(lock, 'utf8')) : 0
  if (holder > 0 && holder !== process.pid && isRunning(holder)) {
    throw new WrongUse(
      `another run (process ${holder}) is writing to ${output}; if that is no longer so, delete ${lock}`,
    )
  }
  writeFileSync(lock, String(process.pid))
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'permission is denied',
  EPERM: 'permission is denied',
  EROFS: 'the disk can only be read',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'part of the path is a file',
  EEXIST: 'it is a file',
}

const words = (error: NodeJS.ErrnoException): string => reasons[error.code ?? ''] ?? error.message
