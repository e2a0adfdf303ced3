import { UnreadableError } from '../../ingest/unreadable.ts'
import { WrongUse } from '../exit.ts'
import { gate } from './gate.ts'
import type { Job } from './jobs.ts'
import { inOrder } from './order.ts'
import { decode } from './packet.ts'
import { type Desk, packetOf } from './packet-of.ts'
import type { Runner } from './runner.ts'
import type { Shelf } from './shelf.ts'
import type { Packet, Plan, Settled } from './task.ts'
import { openTwins } from './twins.ts'

/** What a run works with. */
export interface Means {
  readonly plan: Plan
  readonly runner: Runner
  /** What earlier runs found; undefined when nothing is kept. */
  readonly shelf: Shelf | undefined
  readonly settledOf: (path: string) => Promise<Settled>
  /** Told of each file as soon as it is done. */
  readonly done: (job: Job) => void
}

/** What came of one file. */
export type Outcome =
  | { readonly path: string; readonly packet: Packet; readonly size: number }
  | { readonly path: string; readonly error: unknown; readonly size: 0 }

/** So many files may be done before one that is not, while their packets have no more than so many bytes. */
const farAhead = 1000
const mostHeld = 32 * 2 ** 20

/** What came of each file, in the order of the files, whichever is done first. A file that fails stops no other. */
export async function* run(jobs: readonly Job[], means: Means): AsyncGenerator<Outcome, void> {
  const { plan, runner, shelf, settledOf, done } = means
  let held = 0
  // Files are read while others are audited, but not many more than will be audited next.
  const inHand = gate(2 * runner.width + 2, () => held < mostHeld)
  const desk: Desk = { plan, runner, shelf, settledOf, twins: openTwins(), atWork: gate(runner.width) }
  const outcomeOf = async (job: Job): Promise<Outcome> => {
    await inHand.enter()
    try {
      const outcome = await tryOne(job, desk)
      held += outcome.size
      done(job)
      return outcome
    } finally {
      inHand.leave()
    }
  }
  for await (const outcome of inOrder(jobs, outcomeOf, farAhead)) {
    yield outcome
    held -= outcome.size
    inHand.knock()
  }
}

async function tryOne(job: Job, desk: Desk): Promise<Outcome> {
  const { path } = job
  try {
    const bytes = await packetOf(job, desk)
    const packet = decode(bytes)
    if (!packet) throw new UnreadableError(path, 'its result was damaged on the way')
    return { path, packet, size: bytes.length }
  } catch (error) {
    // Of the run, not of the file: a full disk would befall every other file too.
    if (error instanceof WrongUse) throw error
    return { path, error, size: 0 }
  }
}
