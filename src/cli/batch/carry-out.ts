import type { Bilingual } from '../../model/index.ts'
import { onInterrupt } from './interrupt.ts'
import type { Job } from './jobs.ts'
import type { Place } from './place.ts'
import type { Progress } from './progress.ts'
import { type Outcome, run } from './run.ts'
import type { Runner } from './runner.ts'
import type { Plan, Settled } from './task.ts'

/** Everything that a run needs besides its files. */
export interface Means {
  readonly plan: Plan
  readonly place: Place
  readonly runner: Runner
  readonly progress: Progress | undefined
  /** What people have said of a report before. */
  readonly settledOf: (path: string) => Promise<Settled>
}

/**
 * What `use` makes of all that comes of the files, in their order; whatever stops it, what is done is kept and nothing is
 * half there.
 */
export async function carryOut<Result>(
  jobs: readonly Job[],
  means: Means,
  use: (outcomes: AsyncIterable<Outcome>) => Promise<Result>,
): Promise<Result> {
  const { plan, place, runner, progress, settledOf } = means
  let [complete, finished] = [false, 0]
  const done = (job: Job): void => {
    finished++
    progress?.done(job.stamp?.size ?? 0)
  }
  const close = (): void => {
    progress?.end()
    place.close(complete)
  }
  const heed = onInterrupt(runner, () => {
    close()
    process.stderr.write(interruptedWords(finished, jobs.length, place)[plan.language])
  })
  try {
    const result = await use(run(jobs, { plan, runner, shelf: place.shelf, settledOf, done }))
    complete = true
    return result
  } finally {
    heed()
    await runner.close()
    close()
  }
}

function interruptedWords(done: number, files: number, { shelf }: Place): Bilingual {
  const vi = shelf ? ' Không mất gì: chạy lại lệnh cũ, thêm --resume, để làm tiếp.' : ''
  const en = shelf ? ' Nothing is lost: the same command with --resume goes on from here.' : ''
  return {
    vi: `đã dừng: xong ${done}/${files} tệp.${vi}\n`,
    en: `interrupted: ${done} of ${files} files are done.${en}\n`,
  }
}
