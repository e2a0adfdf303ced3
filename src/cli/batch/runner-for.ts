import { availableParallelism } from 'node:os'
import { extname } from 'node:path'
import type { BatchOptions } from '../batch-options.ts'
import type { Job } from './jobs.ts'
import type { Pool } from './pool.ts'
import { inThisThread, type Runner } from './runner.ts'
import type { Plan } from './task.ts'

/** Limits are here only when somebody set them: only a worker can hold them. */
export type Asked = Pick<BatchOptions, 'jobs' | 'timeout' | 'memory'>

/**
 * The runner for these files: this thread for a few small ones, which it reads before a worker has started; otherwise
 * a worker for each core.
 *
 * A larger file goes to a worker even when it is alone: only there it can be stopped when it takes too long or too
 * much memory. A small one is kept in bounds by the reader itself.
 */
export function runnerFor(jobs: readonly Job[], plan: Plan, asked: Asked): Runner {
  const limited = (asked.timeout ?? asked.memory) !== undefined
  if (!limited && jobs.length <= few && jobs.every(isSmall)) return inThisThread(plan)
  const width = Math.min(asked.jobs ?? availableParallelism(), Math.max(1, jobs.length))
  return inWorkers(width, plan)
}

/** A runner whose workers start when there is something to read: not for files that were all read before. */
function inWorkers(width: number, plan: Plan): Runner {
  let pool: Promise<Pool> | undefined
  return {
    width,
    async run(task) {
      pool ??= import('./pool.ts').then(({ openPool }) => openPool(width, plan))
      return (await pool).run(task)
    },
    close: async () => (await pool)?.close(),
    apart: true,
  }
}

const few = 8

/** Bytes up to which a file is small; a .docx is several times larger when unzipped. */
const smallText = 128 * 2 ** 10
const smallWord = 64 * 2 ** 10

/** Standard input is of any size, and a file without a stamp is not there. */
const isSmall = ({ path, stamp }: Job): boolean =>
  stamp === undefined || stamp.size <= (/^\.md|^\.markdown/i.test(extname(path)) ? smallText : smallWord)
