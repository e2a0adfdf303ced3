import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { main } from '../program.ts'

/** What a run cost, and what came of it. */
export interface Cost {
  /** Time of the processor, of the program and of its workers. */
  readonly seconds: number
  /** Most memory of the largest of its processes. */
  readonly megabytes: number
  /** "a result", or the reason for which the file was refused. */
  readonly said: string
}

/** The cost of the built program with some arguments, whatever it exits with, as `time` tells it. */
export function costOf(args: readonly string[]): Cost {
  const folder = mkdtempSync(join(tmpdir(), 'doisoat-cost-'))
  const file = join(folder, 'cost')
  const timed = ['-f', '%U %S %M', '-o', file, process.execPath, main, ...args]
  const { status, stderr, signal } = spawnSync(
    '/usr/bin/time',
    [...timed, '--lang', 'en', '--timeout', '1000'],
    {
      encoding: 'utf8',
      maxBuffer: 1 << 30,
      timeout: 1_200_000,
    },
  )
  if (status !== 0 && status !== 3)
    throw new Error(`Unexpected end (${signal ?? status}): ${stderr.slice(0, 500)}`)
  const [user = 0, system = 0, kilobytes = 0] = readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .at(-1)!
    .split(' ')
    .map(Number)
  rmSync(folder, { recursive: true })
  return {
    seconds: user + system,
    megabytes: kilobytes / 1024,
    said: status === 0 ? 'a result' : reasonOf(stderr),
  }
}

/** The reason without the name of the file. */
const reasonOf = (stderr: string): string =>
  stderr
    .trim()
    .split('\n')
    .at(-1)!
    .replace(/^\S*: /, '')
