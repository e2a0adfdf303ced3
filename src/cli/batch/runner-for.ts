import { availableParallelism } from 'node:os'
import { extname } from 'node:path'
import { unzippedSize } from '../../ingest/docx/archive/unzipped-size.ts'
import type { BatchOptions } from '../batch-options.ts'
import type { Job } from './jobs.ts'
import type { Pool } from './pool.ts'
import { readInput } from './read-input.ts'
import { inThisThread, type Runner } from './runner.ts'
import type { Plan } from './task.ts'

/** Limits are here only when somebody set them: only a worker can hold them. */
export type Asked = Pick<BatchOptions, 'jobs' | 'timeout' | 'memory'>

/**
 * The runner for these files: a worker for each core, one for a few small files, and this thread for a small one alone,
 * which would be read before a worker has started.
 *
 * Only a worker can be stopped when a file takes too long or too much memory. A small file alone has no neighbours that
 * it could harm, and the reader itself keeps it in bounds.
 */
export async function runnerFor(jobs: readonly Job[], plan: Plan, asked: Asked): Promise<Runner> {
  const limited = (asked.timeout ?? asked.memory) !== undefined
  const small = jobs.length <= few && jobs.every(({ path, stamp }) => isSmall(path, stamp?.size ?? 0))
  const [alone, ...others] = jobs
  if (!limited && small && others.length === 0 && (!alone || (await isSmallInside(alone))))
    return inThisThread(plan)
  const most = small ? 1 : availableParallelism()
  return inWorkers(
    Math.min(asked.jobs ?? most, Math.max(1, jobs.length)),
    plan,
    jobs.length > 1 ? 'many' : 'one',
  )
}

/** A runner whose workers start when there is something to read: not for files that were all read before. */
function inWorkers(width: number, plan: Plan, files: 'one' | 'many'): Runner {
  let pool: Promise<Pool> | undefined
  return {
    width,
    async run(task) {
      pool ??= import('./pool.ts').then(({ openPool }) => openPool(plan, files))
      return (await pool).run(task)
    },
    close: async () => (await pool)?.close(),
    apart: true,
  }
}

/** Each worker loads the program anew: so many small files are read by one before a second is ready. */
const few = 8

/** Bytes up to which a file is small. */
const smallText = 128 * 2 ** 10
const smallWord = 64 * 2 ** 10

/** Bytes up to which a .docx is small when it is unzipped: most are several times larger then, and may be a thousand times. */
const smallUnzipped = 2 ** 20

const isText = (path: string): boolean => path === '-' || /^\.md|^\.markdown/i.test(extname(path))

const isSmall = (path: string, bytes: number): boolean => bytes <= (isText(path) ? smallText : smallWord)

/** Whether a file that is small, or of any size as standard input is, holds little too. What cannot be read holds nothing. */
async function isSmallInside({ path }: Job): Promise<boolean> {
  try {
    const { bytes } = await readInput(path)
    return isSmall(path, bytes.length) && unzippedSize(bytes) <= smallUnzipped
  } catch {
    return true
  }
}
