import { extname } from 'node:path'
import { Tinypool } from 'tinypool'
import { UnreadableError } from '../../ingest/unreadable.ts'
import type { Runner } from './runner.ts'
import type { Plan, Task } from './task.ts'
import type { Answer } from './worker.ts'

/** What one file may cost. */
export interface FileLimits {
  readonly seconds: number
  readonly megabytes: number
}

/** Where the worker stands: beside this file, as source or as built. */
const filename = new URL(`./worker${extname(import.meta.url)}`, import.meta.url).href

/**
 * A runner with workers. A file that takes too long or too much memory ends its worker, and so does whatever crashes
 * it; the file is then unreadable, another worker takes its place, and no other file notices.
 */
export function openPool(width: number, plan: Plan, limits: FileLimits): Runner {
  const pool = new Tinypool({
    filename,
    minThreads: width,
    maxThreads: width,
    resourceLimits: { maxOldGenerationSizeMb: limits.megabytes },
  })
  const broken = new AbortController()
  // A worker that ends without a file in hand cannot be started at all.
  pool.on('error', (error: Error) => broken.abort(error))
  return {
    width,
    async run(task) {
      const { path } = task.source
      const deadline = AbortSignal.timeout(limits.seconds * 1000)
      const signal = AbortSignal.any([deadline, broken.signal])
      try {
        const answer: Answer = await pool.run({ task, plan }, { signal, transferList: own(task) })
        if (answer instanceof Uint8Array) return answer
        throw new UnreadableError(path, answer.unreadable)
      } catch (error) {
        if (error instanceof UnreadableError) throw error
        if (deadline.aborted)
          throw new UnreadableError(path, `it takes longer than ${limits.seconds} s (--timeout)`)
        throw new UnreadableError(path, reasonOf(broken.signal.reason ?? error, limits), { cause: error })
      }
    },
    close: () => pool.destroy(),
  }
}

/** The memory of the file, which goes to the worker as it is when nothing else lies in it. */
const own = ({ source: { bytes } }: Task): ArrayBuffer[] =>
  bytes.buffer instanceof ArrayBuffer && bytes.byteLength === bytes.buffer.byteLength ? [bytes.buffer] : []

const reasonOf = (error: Error & { code?: string }, { megabytes }: FileLimits): string =>
  error.code === 'ERR_WORKER_OUT_OF_MEMORY'
    ? `it needs more than ${megabytes} MB of memory (--memory)`
    : `it stopped the program: ${String(error)}`
