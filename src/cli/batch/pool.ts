import { UnreadableError } from '../../ingest/unreadable.ts'
import { type Child, Ended, startChild } from './child.ts'
import type { Runner } from './runner.ts'
import type { FileLimits, Plan } from './task.ts'

/** Time in which a worker must have started, which no file is charged for. */
const startSeconds = 120

/** Workers that read files. */
export type Pool = Pick<Runner, 'run' | 'close'>

/**
 * As many workers as files are in hand at once, each a process: a thread whose heap is full can take the whole program with
 * it. A file that takes too long or too much memory ends its worker, and so does whatever crashes it; the file is then
 * unreadable, another worker takes its place, and no other file notices.
 */
export function openPool(plan: Plan, files: 'one' | 'many'): Pool {
  const { limits } = plan
  const idle: Child[] = []
  const all = new Set<Child>()
  const start = (): Child => {
    const child = startChild(limits.megabytes, files)
    all.add(child)
    return child
  }
  const waiting = (): Child | undefined => {
    for (let child = idle.pop(); child; child = idle.pop()) if (child.isAlive()) return child
    return undefined
  }
  return {
    async run(task) {
      const { path } = task.source
      const child = waiting() ?? start()
      try {
        const answer = await within(child, limits.reading.milliseconds, (begun) =>
          child.ask({ task, plan }, begun),
        )
        idle.push(child)
        if (answer instanceof Uint8Array) return answer
        throw new UnreadableError(
          path,
          'stopped' in answer ? `it stopped the program: ${answer.stopped}` : answer.unreadable,
        )
      } catch (cause) {
        if (cause instanceof UnreadableError) throw cause
        all.delete(child)
        child.end()
        throw new UnreadableError(path, reasonOf(cause, limits), { cause })
      }
    },
    close: async () => {
      for (const child of all) child.end()
    },
  }
}

class Late extends Error {}

/** What the worker answers, unless that takes longer than so many milliseconds from when it begins. */
async function within<Result>(
  child: Child,
  milliseconds: number,
  ask: (begun: () => void) => Promise<Result>,
): Promise<Result> {
  let timer: NodeJS.Timeout | undefined
  let isLate = false
  const allow = (left: number): void => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      isLate = true
      child.end()
    }, left)
  }
  allow(startSeconds * 1000)
  try {
    return await ask(() => allow(milliseconds))
  } catch (error) {
    throw isLate ? new Late() : error
  } finally {
    clearTimeout(timer)
  }
}

function reasonOf(cause: unknown, { reading, megabytes }: FileLimits): string {
  if (cause instanceof Late) return `it takes longer than ${reading.milliseconds / 1000} s (--timeout)`
  if (cause instanceof Ended && cause.outOfMemory)
    return `it takes more than ${megabytes} MB of memory (--memory)`
  return `it stopped the program: ${String(cause)}`
}
