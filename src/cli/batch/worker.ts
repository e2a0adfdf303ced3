import type { MessagePort } from 'node:worker_threads'
import { UnreadableError } from '../../ingest/unreadable.ts'
import type { Plan, Task } from './task.ts'
import { workOn } from './work-on.ts'

/** What a worker is asked. */
export interface Question {
  readonly task: Task
  readonly plan: Plan
  /** Told as soon as the work begins. */
  readonly begun: MessagePort
}

/** What a worker answers: the packet, or why the file cannot be read. Errors lose their kind between threads. */
export type Answer = Uint8Array | { readonly unreadable: string }

/** Reads one file for the pool. */
export default async function answer({ task, plan, begun }: Question): Promise<Answer> {
  begun.postMessage('')
  begun.close()
  try {
    return await workOn(task, plan)
  } catch (error) {
    if (!(error instanceof UnreadableError)) throw error
    return { unreadable: error.reason }
  }
}
