import type { Language } from '../../format.ts'
import { findInputs, type Inputs } from '../inputs.ts'
import { fileLimitsOf, type LimitOptions } from '../limit-options.ts'
import { type Output, standardOutput } from '../output.ts'
import { complain, complainOf, mention } from '../say.ts'
import { carryOut } from './carry-out.ts'
import { jobsOf } from './jobs.ts'
import type { Outcome } from './run.ts'
import { runnerFor } from './runner-for.ts'
import type { Plan, Text } from './task.ts'

/** Options of the commands that write texts, as commander reads them. */
export interface TextOptions extends LimitOptions {
  readonly lang: Language
}

/** What a run over texts came to. */
export interface Written {
  readonly inputs: Inputs
  /** Files of which there was something to say. */
  readonly said: number
  /** Files, and names that lead to none, that could not be read. */
  readonly unreadable: number
}

/** Writes the text of every input to standard output, in their order, each read within the limits of a file. */
export async function writeTexts(
  paths: readonly string[],
  text: Text,
  options: TextOptions,
): Promise<Written> {
  const { lang: language } = options
  const inputs = await findInputs(paths)
  complain(inputs.missing, language)
  mention(inputs.passedOver, language)
  const jobs = jobsOf(inputs.files)
  const plan: Plan = { wanted: [], text, language, limits: fileLimitsOf(options) }
  const output = standardOutput()
  const place = { output, shelf: undefined, close: () => {} }
  const runner = await runnerFor(jobs, plan, options)
  const means = { plan, runner, place, progress: undefined, settledOf: async () => ({ decisions: [] }) }
  const { said, failed } = await carryOut(jobs, means, (outcomes) => writeAll(outcomes, plan, output))
  return { inputs, said, unreadable: inputs.missing.length + failed }
}

async function writeAll(outcomes: AsyncIterable<Outcome>, plan: Plan, output: Output) {
  let [said, failed] = [0, 0]
  for await (const outcome of outcomes) {
    if ('error' in outcome) {
      complainOf(outcome.path, outcome.error, plan.language)
      failed++
      continue
    }
    const { parts } = outcome.packet
    if (parts.length === 0) continue
    // Outlines and figures are told apart by their first line; what was tried with a figure is not.
    if (said++ > 0 && plan.text?.of === 'trace') output.emit('', '\n')
    for (const { text = '' } of parts) {
      output.emit('', text)
      await output.settled()
    }
  }
  return { said, failed }
}
