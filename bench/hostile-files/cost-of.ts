import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { AT_EXIT, main } from '../program.ts'

/** What a run cost, and what came of it. */
export interface Cost {
  /** Time of the processor. */
  readonly seconds: number
  readonly megabytes: number
  /** "a result", or the reason for which the file was refused. */
  readonly said: string
}

/** The cost of the built program with some arguments, whatever it exits with. */
export function costOf(args: readonly string[]): Cost {
  const folder = mkdtempSync(join(tmpdir(), 'doisoat-cost-'))
  const file = join(folder, 'cost.json')
  const flags = ['--import', `data:text/javascript,${encodeURIComponent(AT_EXIT)}`, main]
  const { status, stderr, signal } = spawnSync(
    process.execPath,
    [...flags, ...args, '--lang', 'en', '--timeout', '1000'],
    {
      encoding: 'utf8',
      maxBuffer: 1 << 30,
      timeout: 1_200_000,
      env: { ...process.env, COST_OF_RUN: file },
    },
  )
  if (status !== 0 && status !== 3)
    throw new Error(`Unexpected end (${signal ?? status}): ${stderr.slice(0, 500)}`)
  const { cpu, megabytes } = JSON.parse(readFileSync(file, 'utf8'))
  rmSync(folder, { recursive: true })
  return { seconds: cpu, megabytes, said: status === 0 ? 'a result' : reasonOf(stderr) }
}

/** The reason without the name of the file. */
const reasonOf = (stderr: string): string =>
  stderr
    .trim()
    .split('\n')
    .at(-1)!
    .replace(/^\S*: /, '')
