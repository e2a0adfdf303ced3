import type { Plan, Task } from './task.ts'

/** The packet of one file, encoded. Rejects with an `UnreadableError` when the file cannot be read. */
export async function workOn(task: Task, plan: Plan): Promise<Uint8Array> {
  if (plan.text) return (await import('./text-task.ts')).textTask(task, plan, plan.text)
  return (await import('./audit-task.ts')).auditTask(task, plan)
}
