import type { Bilingual } from '../../model/index.ts'
import type { OpenBaseline } from '../baseline.ts'
import type { Counts } from './counts.ts'
import { onInterrupt } from './interrupt.ts'
import type { Job } from './jobs.ts'
import type { Place } from './place.ts'
import type { Progress } from './progress.ts'
import { run } from './run.ts'
import type { Runner } from './runner.ts'
import type { Plan, Tally } from './task.ts'
import { writeAll } from './write.ts'

/** Everything that a run needs besides its files. */
export interface Means {
  readonly plan: Plan
  readonly place: Place
  readonly runner: Runner
  readonly progress: Progress | undefined
  readonly baseline: OpenBaseline | undefined
  /** Told of each report when it is written. */
  readonly seen: (path: string, tally: Tally) => void
}

/** Audits the files and writes what comes of them; whatever stops it, what is done is kept and nothing is half there. */
export async function carryOut(jobs: readonly Job[], means: Means): Promise<Counts> {
  const { plan, place, runner, progress, baseline, seen } = means
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
    const outcomes = run(jobs, { plan, runner, shelf: place.shelf, baseline, done })
    const counts = await writeAll(outcomes, { plan, output: place.output, progress, seen })
    complete = true
    return counts
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
