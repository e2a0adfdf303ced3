import { formatOf } from '../formats.ts'
import type { Output } from '../output.ts'
import { complainOf } from '../say.ts'
import { type Counts, openCounts } from './counts.ts'
import { notices } from './notices.ts'
import type { Progress } from './progress.ts'
import type { Outcome } from './run.ts'
import type { Packet, Plan, Tally } from './task.ts'

/** Where what came of files is written and said. */
export interface Sinks {
  readonly plan: Plan
  readonly output: Output
  readonly progress: Progress | undefined
  readonly seen: (path: string, tally: Tally) => void
}

/** Writes what came of each file as it comes, and says on standard error what could not be read. The result counts it. */
export async function writeAll(outcomes: AsyncIterable<Outcome>, sinks: Sinks): Promise<Counts> {
  const { output, progress, plan, seen } = sinks
  const outputs = await openOutputs(sinks)
  const { counts, add, failed } = openCounts()
  for await (const outcome of outcomes) {
    const { path } = outcome
    if ('error' in outcome) {
      progress?.clear()
      complainOf(path, outcome.error, plan.language)
      failed()
    } else {
      const { tally } = outcome.packet
      const said = notices(path, tally, plan.language)
      if (said !== '') progress?.clear()
      process.stderr.write(said)
      outputs.add(outcome.packet)
      add(path, tally)
      seen(path, tally)
    }
    await output.settled()
  }
  outputs.end()
  return counts
}

/** Opens what is wanted: what people watch goes to standard error, all else to the output. */
async function openOutputs({ plan: { wanted, language }, output }: Sinks) {
  const joints = await Promise.all(
    wanted.map(async ({ name, window, to }) =>
      (await formatOf(name, window)).join(to === 'output' ? output.emit : onScreen, language),
    ),
  )
  return {
    add({ parts }: Packet) {
      for (const [at, joint] of joints.entries()) joint.add(parts[at] ?? {})
    },
    end() {
      for (const joint of joints) joint.end()
    },
  }
}

/** The results are in files: the summary is then no data, and goes to standard error. */
const onScreen = (_file: string, part: string | Uint8Array): void => {
  process.stderr.write(part)
}
