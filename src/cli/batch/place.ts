import type { BatchOptions } from '../batch-options.ts'
import { WrongUse } from '../exit.ts'
import { folderOutput, type Output, standardOutput } from '../output.ts'
import type { Job } from './jobs.ts'
import { openShelf, type Shelf } from './shelf.ts'
import type { Plan } from './task.ts'
import { openWorkFolder } from './work-folder.ts'

/** Where a run writes, and what it finds there of earlier runs. */
export interface Place {
  readonly output: Output
  readonly shelf: Shelf | undefined
  /** Puts the results in their place when they are complete, and leaves them as they were when they are not. */
  readonly close: (complete: boolean) => void
}

/** Opens the place of `--output`. */
export function openPlace(jobs: readonly Job[], plan: Plan, asked: BatchOptions): Place {
  if (asked.output !== '-') return openFolder(jobs, plan, asked)
  if (asked.resume) throw new WrongUse('--resume needs --output: only a folder keeps what is done')
  const output = standardOutput(plan.only)
  return { output, shelf: undefined, close: (complete) => complete && output.finish() }
}

function openFolder(jobs: readonly Job[], plan: Plan, asked: BatchOptions): Place {
  const work = openWorkFolder(asked.output)
  // One file is read again as fast as it is looked up.
  const shelf = jobs.length > 1 ? openShelf(work, plan, asked) : undefined
  const files = jobs.map(({ path }) => path)
  const output = folderOutput(asked.output, work.unfinished, files)
  return {
    output,
    shelf,
    close(complete) {
      // Results of no file at all would take the place of those that a mistyped name had meant.
      if (complete && jobs.length > 0) output.finish()
      shelf?.close(complete)
      work.close()
    },
  }
}
