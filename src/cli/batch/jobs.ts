import { statSync } from 'node:fs'
import type { Stamp } from './journal.ts'

/** One file of a run. */
export interface Job {
  readonly path: string
  /** Undefined for standard input, and for a file that cannot be looked at. */
  readonly stamp: Stamp | undefined
  /** Whether another file of the run is as long: it may be the same file under another name. */
  readonly twin: boolean
}

/** The files as jobs, in the same order. */
export function jobsOf(files: readonly string[]): Job[] {
  const stamps = files.map(stampOf)
  const times = new Map<number, number>()
  for (const stamp of stamps) if (stamp) times.set(stamp.size, (times.get(stamp.size) ?? 0) + 1)
  return files.map((path, at) => {
    const stamp = stamps[at]
    return { path, stamp, twin: stamp !== undefined && (times.get(stamp.size) ?? 0) > 1 }
  })
}

function stampOf(path: string): Stamp | undefined {
  if (path === '-') return undefined
  try {
    const stat = statSync(path)
    return stat.isFile() ? { path, size: stat.size, mtimeMs: stat.mtimeMs } : undefined
  } catch {
    // Why it cannot be read is said when it is.
    return undefined
  }
}
