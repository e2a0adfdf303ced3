import { timed } from './timed.ts'

/** What a run of the built program cost. */
export interface Run {
  /** Time that passed. */
  readonly seconds: number
  /** Time of the processor, of all its threads and workers. */
  readonly cpu: number
  /** Most memory of the largest of its processes. */
  readonly megabytes: number
}

/** The cost of the built program with some arguments. */
export function runProgram(args: readonly string[]): Run {
  const start = performance.now()
  const { status, stderr, cpu, megabytes } = timed(args)
  if (status !== 0) throw new Error(`Unexpected end of ${args.join(' ')}: ${stderr}`)
  return { seconds: (performance.now() - start) / 1000, cpu, megabytes }
}
