import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { setTimeout } from 'node:timers/promises'
import { WrongUse } from './exit.ts'
import { unwritten } from './unwritten.ts'

/** Milliseconds after which nobody can still be busy taking over a lock. */
const longest = 10_000

/**
 * Takes the lock of an output folder for this process; that of a process which has ended is taken over. Throws a
 * `WrongUse` when another run has it: of several that begin at once, one gets it.
 */
export function takeLock(lock: string, output: string): void {
  if (create(lock) || takeOver(lock)) return
  throw new WrongUse(
    `another run (process ${holderOf(lock)}) is writing to ${output}; if that is no longer so, delete ${lock}`,
  )
}

/**
 * Does what has to be done by one process at a time, such as to read a file, change it and write it again. Whoever comes
 * meanwhile waits; rejects with a `WrongUse` when that takes too long.
 */
export async function alone(file: string, act: () => Promise<void>): Promise<void> {
  const lock = `${file}.lock`
  await turnAt(lock, file)
  try {
    await act()
  } finally {
    rmSync(lock, { force: true })
  }
}

async function turnAt(lock: string, file: string): Promise<void> {
  const until = Date.now() + longest
  try {
    while (!create(lock) && !takeOver(lock)) {
      if (Date.now() > until) takeLock(lock, file)
      await setTimeout(10)
    }
  } catch (error) {
    throw error instanceof WrongUse ? error : unwritten(file, error)
  }
}

/** Whether the lock was free, and is now ours. */
function create(lock: string): boolean {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

/**
 * Whether the lock was one of a process that has ended, and is now ours. One process at a time tries: a second one would
 * delete the new lock of the first for the old one.
 */
function takeOver(lock: string): boolean {
  const turn = `${lock}.turn`
  if (!takeTurn(turn)) return false
  try {
    if (isHeld(lock)) return false
    rmSync(lock, { force: true })
    return create(lock)
  } finally {
    rmSync(turn, { recursive: true, force: true })
  }
}

function takeTurn(turn: string): boolean {
  try {
    mkdirSync(turn)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    const since = statSync(turn, { throwIfNoEntry: false })?.mtimeMs ?? Date.now()
    return Date.now() - since >= longest && reap(turn) && takeTurn(turn)
  }
}

/** Clears away the turn of a process that was killed in it. Of several that try, the one that can still rename it has done so. */
function reap(turn: string): boolean {
  const dead = `${turn}.${process.pid}`
  try {
    renameSync(turn, dead)
  } catch {
    return false
  }
  rmSync(dead, { recursive: true, force: true })
  return true
}

/** Process that wrote the lock; 0 when the file is gone, and when the process was killed before it could write its number. */
function holderOf(lock: string): number {
  try {
    return Number(readFileSync(lock, 'utf8'))
  } catch {
    return 0
  }
}

function isHeld(lock: string): boolean {
  const holder = holderOf(lock)
  if (holder === process.pid) return false
  if (holder > 0) return isRunning(holder)
  // Made a moment ago by a process that has yet to write its number.
  const { mtimeMs = 0 } = statSync(lock, { throwIfNoEntry: false }) ?? {}
  return Date.now() - mtimeMs < longest
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
