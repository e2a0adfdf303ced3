import type { BatchOptions } from '../batch-options.ts'
import { findInputs, type Inputs } from '../inputs.ts'
import { fileLimitsOf } from '../limit-options.ts'
import { complain, mention } from '../say.ts'
import type { Means } from './carry-out.ts'
import { type Job, jobsOf } from './jobs.ts'
import { openPlace } from './place.ts'
import { openProgress, type Progress } from './progress.ts'
import { runnerFor } from './runner-for.ts'
import type { Plan } from './task.ts'

/** A run that is ready to be carried out. */
export interface Begun extends Omit<Means, 'settledOf'> {
  readonly inputs: Inputs
  readonly jobs: readonly Job[]
}

/** The run over the files that the paths mean; `choose` says what is wanted of so many. What is not there is said on standard error. */
export async function begin(
  paths: readonly string[],
  options: BatchOptions,
  choose: (files: number) => Pick<Plan, 'wanted' | 'only'>,
): Promise<Begun> {
  const { output, lang } = options
  const inputs = await findInputs(paths, output === '-' ? undefined : output)
  const jobs = jobsOf(inputs.files)
  const plan: Plan = { ...choose(jobs.length), language: lang, limits: fileLimitsOf(options) }
  const place = openPlace(jobs, plan, options)
  try {
    complain(inputs.missing, lang)
    mention(inputs.passedOver, lang)
    const progress = progressOf(jobs, options)
    return { inputs, jobs, plan, place, runner: await runnerFor(jobs, plan, options), progress }
  } catch (error) {
    place.close(false)
    throw error
  }
}

/** None for one file, and none between the lines of results in the same window. */
function progressOf(jobs: readonly Job[], { output, quiet, lang }: BatchOptions): Progress | undefined {
  if (quiet || jobs.length < 2 || (output === '-' && process.stdout.isTTY)) return undefined
  const bytes = jobs.reduce((sum, { stamp }) => sum + (stamp?.size ?? 0), 0)
  return openProgress({ files: jobs.length, bytes, language: lang }, process.stderr)
}
