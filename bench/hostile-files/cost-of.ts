import { timed } from '../timed.ts'

/** What a run cost, and what came of it. */
export interface Cost {
  /** Time of the processor, of the program and of its workers. */
  readonly seconds: number
  /** Most memory of the largest of its processes. */
  readonly megabytes: number
  /** "a result", or the reason for which the file was refused. */
  readonly said: string
}

/** The cost of the built program with some arguments, whether it reads the file or refuses it. */
export function costOf(args: readonly string[]): Cost {
  // The machine may be busy: time is counted here, and not limited.
  const { status, stderr, cpu, megabytes } = timed([...args, '--lang', 'en', '--timeout', '1000'], 1200)
  if (status !== 0 && status !== 3) throw new Error(`Unexpected end (${status}): ${stderr.slice(0, 500)}`)
  return { seconds: cpu, megabytes, said: status === 0 ? 'a result' : reasonOf(stderr) }
}

/** The reason without the name of the file. */
const reasonOf = (stderr: string): string => (stderr.trim().split('\n').at(-1) ?? '').replace(/^\S*: /, '')
