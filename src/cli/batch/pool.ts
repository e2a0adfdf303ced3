import { extname } from 'node:path'
import { MessageChannel, type MessagePort } from 'node:worker_threads'
import { UnreadableError } from '../../ingest/unreadable.ts'
import { openDeadline } from './deadline.ts'
import type { Runner } from './runner.ts'
import type { FileLimits, Plan, Task } from './task.ts'
import type { Answer, Question } from './worker.ts'

/** Where the worker stands: beside this file, as source or as built. */
const filename = new URL(`./worker${extname(import.meta.url)}`, import.meta.url).href

/** Time in which a worker must have started, which no file is charged for. */
const startSeconds = 120

/**
 * Megabytes of what a worker has just made. What V8 would take by itself, 32 and more, saves a tenth of the time, but makes a
 * run of two workers larger by a third.
 */
const young = 8

/** Workers that audit files. */
export type Pool = Pick<Runner, 'run' | 'close'>

/**
 * As many workers as it is wide. A file that takes too long or too much memory ends its worker, and so does whatever crashes
 * it; the file is then unreadable, another worker takes its place, and no other file notices.
 */
export async function openPool(width: number, plan: Plan): Promise<Pool> {
  const { Tinypool } = await import('tinypool')
  const { limits } = plan
  const pool = new Tinypool({
    filename,
    minThreads: width,
    maxThreads: width,
    resourceLimits: { maxOldGenerationSizeMb: limits.megabytes, maxYoungGenerationSizeMb: young },
  })
  const broken = new AbortController()
  // A worker that ends without a file in hand cannot be started at all.
  pool.on('error', (error: Error) => broken.abort(error))
  return {
    async run(task) {
      const { path } = task.source
      const deadline = openDeadline(startSeconds)
      const { port1, port2: begun } = new MessageChannel()
      port1.once('message', () => deadline.allow(limits.reading.milliseconds / 1000))
      try {
        const signal = AbortSignal.any([deadline.signal, broken.signal])
        const question: Question = { task, plan, begun }
        const answer: Answer = await pool.run(question, { signal, transferList: ownOf(task, begun) })
        if (answer instanceof Uint8Array) return answer
        throw new UnreadableError(path, answer.unreadable)
      } catch (error) {
        if (error instanceof UnreadableError) throw error
        const cause = deadline.signal.aborted ? 'late' : (broken.signal.reason ?? error)
        throw new UnreadableError(path, reasonOf(cause, limits), { cause })
      } finally {
        deadline.clear()
        port1.close()
      }
    },
    close: () => pool.destroy(),
  }
}

/** What goes to the worker as it is: the memory of the file, when nothing else lies in it. */
function ownOf({ source: { bytes } }: Task, port: MessagePort): (MessagePort | ArrayBuffer)[] {
  const { buffer } = bytes
  return buffer instanceof ArrayBuffer && buffer.byteLength === bytes.byteLength ? [port, buffer] : [port]
}

function reasonOf(cause: 'late' | (Error & { code?: string }), { reading, megabytes }: FileLimits): string {
  if (cause === 'late') return `it takes longer than ${reading.milliseconds / 1000} s (--timeout)`
  if (cause.code === 'ERR_WORKER_OUT_OF_MEMORY')
    return `it takes more than ${megabytes} MB of memory (--memory)`
  return `it stopped the program: ${String(cause)}`
}
