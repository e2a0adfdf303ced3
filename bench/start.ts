import { spawnSync } from 'node:child_process'
import { median } from './measure.ts'
import { quick } from './settings.ts'

const ROUNDS = quick ? 3 : 7
const main = new URL('../dist/cli/main.js', import.meta.url).pathname

/** Milliseconds from start to end of the built program with some arguments, and of Node with nothing to do. */
export function starts(commands: Readonly<Record<string, readonly string[]>>): Record<string, number> {
  const all: Record<string, readonly string[]> = { 'node -e 0': ['-e', '0'] }
  for (const [name, args] of Object.entries(commands)) all[name] = [main, ...args]
  const times = new Map(Object.keys(all).map((name) => [name, [] as number[]]))
  for (let round = 0; round < ROUNDS; round++)
    for (const [name, args] of Object.entries(all)) {
      const start = performance.now()
      const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 28 })
      if (status !== 0) throw new Error(`Unexpected end of ${name}: ${stderr}`)
      times.get(name)!.push(performance.now() - start)
    }
  return Object.fromEntries([...times].map(([name, taken]) => [name, median(taken)]))
}
