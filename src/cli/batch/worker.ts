import { UnreadableError } from '../../ingest/unreadable.ts'
import type { Said } from './child.ts'
import type { Plan, Task } from './task.ts'
import { workOn } from './work-on.ts'

/** What a worker is asked. */
export interface Question {
  readonly task: Task
  readonly plan: Plan
}

/** What a worker answers: the packet, why the file cannot be read, or what of the program went wrong with it. */
export type Answer = Uint8Array | { readonly unreadable: string } | { readonly stopped: string }

const say = (said: Said): void => {
  process.send?.(said)
}

async function answerTo({ task, plan }: Question): Promise<Answer> {
  try {
    return await workOn(task, plan)
  } catch (error) {
    return error instanceof UnreadableError ? { unreadable: error.reason } : { stopped: String(error) }
  }
}

process.on('message', async (question: Question) => {
  say({ begun: true })
  say({ answer: await answerTo(question) })
})
// Whoever asks has gone: nobody wants the answer.
process.on('disconnect', () => process.exit())
