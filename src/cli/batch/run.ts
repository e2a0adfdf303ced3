import { UnreadableError } from '../../ingest/unreadable.ts'
import { knownAt, type OpenBaseline } from '../baseline.ts'
import { readDecisions } from '../decisions.ts'
import { WrongUse } from '../exit.ts'
import { convert } from '../load.ts'
import { gate } from './gate.ts'
import { inOrder } from './order.ts'
import { decode } from './packet.ts'
import { readInput } from './read-input.ts'
import type { Runner } from './runner.ts'
import type { Packet, Plan } from './task.ts'

/** What came of one file. */
export type Outcome =
  | { readonly path: string; readonly packet: Packet }
  | { readonly path: string; readonly error: unknown }

/** How a run goes, and what was known before it. */
export interface Course {
  readonly plan: Plan
  readonly baseline: OpenBaseline | undefined
}

/** So many files may be done before one that is not. */
const farAhead = 1000

/** What came of each file, in their order, whichever is done first. A file that fails stops no other. */
export function run(
  files: readonly string[],
  { plan, baseline }: Course,
  runner: Runner,
): AsyncGenerator<Outcome, void> {
  // Files are read while others are audited, but no more of them than will be audited next.
  const held = gate(2 * runner.width + 2)
  const atWork = gate(runner.width)
  const outcomeOf = async (path: string): Promise<Outcome> => {
    await held.enter()
    try {
      const loaded = await convert(await readInput(path), plan.milliseconds)
      const known = baseline && { known: knownAt(baseline, path) }
      const task = { ...loaded, decisions: readDecisions(path), ...known }
      await atWork.enter()
      try {
        const packet = decode(await runner.run(task))
        return packet ? { path, packet } : { path, error: new UnreadableError(path, 'its result is damaged') }
      } finally {
        atWork.leave()
      }
    } catch (error) {
      if (error instanceof WrongUse) throw error
      return { path, error }
    } finally {
      held.leave()
    }
  }
  return inOrder(files, outcomeOf, farAhead)
}
