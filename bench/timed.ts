import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const main = new URL('../dist/cli/main.js', import.meta.url).pathname

/** How a run of the built program ended, and what it cost as `time` tells it. */
export interface Timed {
  readonly status: number | null
  readonly stderr: string
  /** Seconds of the processor, of the program and of its workers. */
  readonly cpu: number
  /** Most memory of the largest of its processes. */
  readonly megabytes: number
}

/** A run of the built program with some arguments, ended after so many seconds. */
export function timed(args: readonly string[], seconds = 3600): Timed {
  const folder = mkdtempSync(join(tmpdir(), 'doisoat-bench-'))
  const file = join(folder, 'cost')
  const { status, stderr } = spawnSync(
    '/usr/bin/time',
    ['-f', '%U %S %M', '-o', file, process.execPath, main, ...args],
    { encoding: 'utf8', maxBuffer: 1 << 30, timeout: seconds * 1000 },
  )
  const last = readFileSync(file, 'utf8').trimEnd().split('\n').at(-1)!
  const [user = 0, system = 0, kilobytes = 0] = last.split(' ').map(Number)
  rmSync(folder, { recursive: true })
  return { status, stderr, cpu: user + system, megabytes: kilobytes / 1024 }
}
