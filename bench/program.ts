import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export const main = new URL('../dist/cli/main.js', import.meta.url).pathname

/** What a run of the built program cost. */
export interface Run {
  /** Time that passed. */
  readonly seconds: number
  /** Time of the processor, all threads. */
  readonly cpu: number
  /** Most memory that it held. */
  readonly megabytes: number
}

/** Runs in the program itself, for nobody else knows the most memory that it held. */
const AT_EXIT = `import { writeFileSync } from 'node:fs'
process.on('exit', () => {
  const { user, system } = process.cpuUsage()
  const { maxRSS } = process.resourceUsage()
  writeFileSync(process.env.COST_OF_RUN, JSON.stringify({ cpu: (user + system) / 1e6, megabytes: maxRSS / 1024 }))
})`

/** The cost of the built program with some arguments. */
export function runProgram(args: readonly string[]): Run {
  const folder = mkdtempSync(join(tmpdir(), 'doisoat-bench-'))
  const file = join(folder, 'cost.json')
  const start = performance.now()
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', `data:text/javascript,${encodeURIComponent(AT_EXIT)}`, main, ...args],
    { encoding: 'utf8', maxBuffer: 1 << 30, env: { ...process.env, COST_OF_RUN: file } },
  )
  const seconds = (performance.now() - start) / 1000
  if (status !== 0) throw new Error(`Unexpected end of ${args.join(' ')}: ${stderr}`)
  const cost = JSON.parse(readFileSync(file, 'utf8'))
  rmSync(folder, { recursive: true })
  return { seconds, ...cost }
}
