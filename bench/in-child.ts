import { spawnSync } from 'node:child_process'

/** What a run in a process of its own cost. */
export interface Cost {
  readonly milliseconds: number
  /** Size of the text. */
  readonly bytes: number
  /** Whether the report is refused for its size. */
  readonly refused: boolean
  /** Most memory that the process held. */
  readonly megabytes: number
}

/** The cost of a run as `child.ts` knows it; undefined when it takes more than so many seconds or 4 GB. */
export function inChild(seconds: number, ...args: readonly string[]): Cost | undefined {
  const child = new URL('child.js', import.meta.url).pathname
  const flags = ['--max-old-space-size=4096', child, ...args]
  const { stdout, status } = spawnSync(process.execPath, flags, { encoding: 'utf8', timeout: seconds * 1000 })
  return status === 0 ? JSON.parse(stdout) : undefined
}
