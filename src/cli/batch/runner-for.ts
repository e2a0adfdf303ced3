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
 * The runner for these files: a worker for each core, one for a few small files, and this thread for a small one alone,
 * which would be read before a worker has started.
 *
 * Only a worker can be stopped when a file takes too long or too much memory. A small file alone has no neighbours that
 * it could harm, and the reader itself keeps it in bounds.
 */
export function runnerFor(jobs: readonly Job[], plan: Plan, asked: Asked): Runner {
  const limited = (asked.timeout ?? asked.memory) !== undefined
  const small = jobs.length <= few && jobs.every(isSmall)
  if (!limited && small && jobs.length <= 1) return inThisThread(plan)
  const most = small ? 1 : availableParallelism()
  return inWorkers(Math.min(asked.jobs ?? most, Math.max(1, jobs.length)), plan)
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

/** Each worker loads the program anew: so many small files are read by one before a second is ready. */
const few = 8

/** Bytes up to which a file is small; a .docx is several times larger when unzipped. */
const smallText = 128 * 2 ** 10
const smallWord = 64 * 2 ** 10

/** Standard input is of any size, and a file without a stamp is not there. */
const isSmall = ({ path, stamp }: Job): boolean =>
  stamp === undefined || stamp.size <= (/^\.md|^\.markdown/i.test(extname(path)) ? smallText : smallWord)
