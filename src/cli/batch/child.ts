import { type ChildProcess, fork } from 'node:child_process'
import { dirname, extname, join } from 'node:path'
import { compilingFlags } from '../v8-flags.ts'
import type { Answer, Question } from './worker.ts'

/** Where the worker stands: beside this file, as source or as built. */
const worker = join(dirname(import.meta.filename), `worker${extname(import.meta.filename)}`)

/** What a worker that is source needs to be loaded, as this program did. */
const loaders = worker.endsWith('.ts') ? process.execArgv : []

/**
 * Megabytes of a half of what a worker has just made. Half as many cost a tenth more time, which many files feel and one does not;
 * what V8 would take by itself, 16, saves nothing and takes more memory.
 */
const semiSpace = { many: 8, one: 4 }

/** A worker: a process of its own, which ends alone, whatever ends it. */
export interface Child {
  /** Its answer; `begun` is told as soon as it is at work. Rejects with an `Ended` when it ends first. */
  readonly ask: (question: Question, begun: () => void) => Promise<Answer>
  readonly end: () => void
  /** False once it has ended: one that waits for a file may be killed, too. */
  readonly isAlive: () => boolean
}

/** That a worker ended with a file in hand. */
export class Ended extends Error {
  override readonly name = 'Ended'
  readonly outOfMemory: boolean

  constructor(code: number | null, signal: NodeJS.Signals | null) {
    super(`the worker ended (${signal ?? code})`)
    // V8 knows no other end when its heap is full: it aborts.
    this.outOfMemory = signal === 'SIGABRT' || code === 134
  }
}

/** What a worker says: first that it has begun, then the answer. */
export type Said = { readonly begun: true } | { readonly answer: Answer }

const running = new Set<ChildProcess>()
process.once('exit', () => {
  for (const child of running) child.kill('SIGKILL')
})

/** Starts a worker whose heap may take so many megabytes, to read one file or many. */
export function startChild(megabytes: number, files: keyof typeof semiSpace): Child {
  const heap = [`--max-old-space-size=${megabytes}`, `--max-semi-space-size=${semiSpace[files]}`]
  const child = fork(worker, [], {
    execArgv: [...loaders, ...compilingFlags, ...heap],
    serialization: 'advanced',
    // What V8 prints when it ends is for nobody: the reason is said in our words.
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  const end = (): void => {
    child.kill('SIGKILL')
  }
  running.add(child)
  child.once('exit', () => running.delete(child))
  return {
    end,
    isAlive: () => child.connected,
    ask: (question, begun) =>
      new Promise((resolve, reject) => {
        const failed = (error: Error): void => settle(() => reject(error))
        const ended = (code: number | null, signal: NodeJS.Signals | null): void =>
          failed(new Ended(code, signal))
        const heard = (said: Said): void => {
          if ('begun' in said) begun()
          else settle(() => resolve(said.answer))
        }
        const settle = (last: () => void): void => {
          child.off('message', heard).off('exit', ended).off('error', failed)
          last()
        }
        child.on('message', heard).on('exit', ended).on('error', failed)
        child.send(question)
      }),
  }
}
