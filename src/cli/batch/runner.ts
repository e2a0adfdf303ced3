import type { Plan, Task } from './task.ts'
import { workOn } from './work-on.ts'

/** Turns files into packets, in this thread or in others. */
export interface Runner {
  /** How many files it reads at once. */
  readonly width: number
  /** The encoded packet of a file. Rejects with an `UnreadableError`, also when the file broke a limit or a worker. */
  readonly run: (task: Task) => Promise<Uint8Array>
  readonly close: () => Promise<void>
  /** Whether this thread is free while a file is read, to heed who wants to stop the run. */
  readonly apart: boolean
}

/** A runner in this thread: nothing is started, and no limit holds but those of the reader. */
export const inThisThread = (plan: Plan): Runner => ({
  width: 1,
  run: (task) => workOn(task, plan),
  close: async () => {},
  apart: false,
})
