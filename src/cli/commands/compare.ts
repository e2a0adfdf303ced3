import type { ComparisonFormat } from '../../compare/comparison-format.ts'
import { confront, type Observed } from '../../compare/index.ts'
import type { Language } from '../../format.ts'
import { begin } from '../batch/begin.ts'
import { carryOut } from '../batch/carry-out.ts'
import { observedIn } from '../batch/observed.ts'
import type { Progress } from '../batch/progress.ts'
import type { Outcome } from '../batch/run.ts'
import { namesOf } from '../batch/wanted.ts'
import type { BatchOptions } from '../batch-options.ts'
import { comparisonFormats } from '../comparison-formats.ts'
import { type Exit, exit } from '../exit.ts'
import { complainOf } from '../say.ts'
import { screenOf, windowOf } from '../screen.ts'

/** Lays the reports of each agency side by side and writes what they say of each other in every format asked for. */
export async function compare(paths: readonly string[], options: BatchOptions): Promise<Exit> {
  const { output: folder, format, table, lang, quiet, failOn } = options
  const formats = await formatsOf(options)
  const only = format === 'csv' ? { only: `comparison/${table}.csv` } : {}
  const { inputs, jobs, ...means } = await begin(paths, options, () => ({
    wanted: [{ name: 'observed', to: 'output' }],
    ...only,
  }))
  // Decisions are on findings of one report, which are not looked at here.
  const settledOf = async () => ({ decisions: [] })
  const { comparison, failed } = await carryOut(jobs, { ...means, settledOf }, async (outcomes) => {
    const { observed, failed } = await gather(outcomes, means.progress, lang)
    const comparison = confront(observed)
    for (const write of formats) write(comparison, means.place.output.emit, lang)
    await means.place.output.settled()
    return { comparison, failed }
  })
  if (folder !== '-' && !quiet) await summarize(comparison, lang)
  if (inputs.missing.length > 0 || failed > 0) return exit.unreadable
  const failing = levels.slice(0, levels.indexOf(failOn) + 1)
  return comparison.findings.some(({ level }) => failing.includes(level)) ? exit.findings : exit.done
}

const levels: readonly string[] = ['error', 'warning', 'info']

/** What every readable file tells; what cannot be read is said on standard error. */
async function gather(
  outcomes: AsyncIterable<Outcome>,
  progress: Progress | undefined,
  language: Language,
): Promise<{ readonly observed: Observed[]; readonly failed: number }> {
  const observed: Observed[] = []
  let failed = 0
  for await (const outcome of outcomes) {
    if ('packet' in outcome) observed.push(observedIn(outcome.packet))
    else {
      progress?.clear()
      complainOf(outcome.path, outcome.error, language)
      failed++
    }
  }
  return { observed, failed }
}

/** The results are in files: the summary is then no data, and goes to standard error. */
async function summarize(comparison: Parameters<ComparisonFormat>[0], language: Language): Promise<void> {
  const text = await comparisonFormats.text!(screenOf(windowOf(process.stderr)))
  text(comparison, (_file, part) => process.stderr.write(part), language)
}

/** The formats that were asked for. */
async function formatsOf(options: BatchOptions): Promise<ComparisonFormat[]> {
  const names = namesOf(options, comparisonFormats)
  const screen = options.output === '-' ? screenOf(windowOf(process.stdout)) : undefined
  return Promise.all(names.map((name) => comparisonFormats[name]!(screen)))
}
