import { spawnSync } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The program as it is built. */
export const main = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url))

/** What a run of the built program gave. */
export interface Run {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** Runs the built program as a process, without colours. */
export function doisoat(args: readonly string[], { input = '', cwd = process.cwd(), env = {} } = {}): Run {
  const done = spawnSync(process.execPath, [main, ...args], {
    input,
    cwd,
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined, ...env },
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  return { code: done.status, out: done.stdout, err: done.stderr }
}

/** A new empty folder for one test. */
export const folder = (): string => mkdtempSync(join(tmpdir(), 'doisoat-'))
