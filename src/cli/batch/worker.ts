import { UnreadableError } from '../../ingest/unreadable.ts'
import { auditTask } from './audit-task.ts'
import type { Plan, Task } from './task.ts'

/** What a worker answers: the packet, or why the file cannot be read. Errors lose their kind between threads. */
export type Answer = Uint8Array | { readonly unreadable: string }

/** Audits one file for the pool. */
export default async function answer({ task, plan }: { task: Task; plan: Plan }): Promise<Answer> {
  try {
    return await auditTask(task, plan)
  } catch (error) {
    if (!(error instanceof UnreadableError)) throw error
    return { unreadable: error.reason }
  }
}
