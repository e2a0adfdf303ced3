import type { Language } from '../../format.ts'
import { type Known, newlyKnown, openBaseline, writeBaseline } from '../baseline.ts'
import { carryOut } from '../batch/carry-out.ts'
import type { Counts } from '../batch/counts.ts'
import { type Job, jobsOf } from '../batch/jobs.ts'
import { elsewhereNotice } from '../batch/notices.ts'
import { openPlace } from '../batch/place.ts'
import { openProgress, type Progress } from '../batch/progress.ts'
import { runnerFor } from '../batch/runner-for.ts'
import type { Plan, Tally } from '../batch/task.ts'
import { onScreen, wantedOf } from '../batch/wanted.ts'
import { type Exit, exit } from '../exit.ts'
import { findInputs } from '../inputs.ts'
import { type LimitOptions, limitsOf } from '../limit-options.ts'
import { complain, mention } from '../say.ts'
import { screenOf, windowOf } from '../screen.ts'

/** Options of `audit`, as commander reads them. */
export interface AuditOptions extends LimitOptions {
  readonly output: string
  readonly format?: string
  readonly lang: Language
  readonly failOn: 'error' | 'warning' | 'info' | 'never'
  readonly strict: boolean
  readonly quiet: boolean
  readonly table: string
  readonly jobs?: number
  readonly memory?: number
  readonly cache: boolean
  readonly resume: boolean
  readonly baseline?: string
  readonly writeBaseline?: string
}

/** Audits every input and writes it in every format asked for. Unreadable inputs do not stop the others. */
export async function audit(paths: readonly string[], options: AuditOptions): Promise<Exit> {
  const toFolder = options.output !== '-'
  const inputs = await findInputs(paths, toFolder ? options.output : undefined)
  const jobs = jobsOf(inputs.files)
  const plan = planOf(jobs, options)
  const baseline = options.baseline === undefined ? undefined : await openBaseline(options.baseline)
  const place = openPlace(jobs, plan, options)
  complain(inputs.missing, options.lang)
  mention(inputs.passedOver, options.lang)
  const runner = runnerFor(jobs, plan, options)
  const progress = progressOf(jobs, options)
  const { seen, write } = openNewBaseline(options.writeBaseline)
  const counts = await carryOut(jobs, { plan, place, runner, progress, baseline, seen })
  write()
  process.stderr.write(elsewhereNotice(baseline, inputs.files, options.lang))
  if (toFolder && !options.quiet && jobs.length > 1) await summarize(counts, options.lang)
  return exitOf(counts, inputs.missing.length, options)
}

/** Gathers what the next runs shall know, where a file for it is named. */
function openNewBaseline(file: string | undefined) {
  const known: Known[] = []
  return {
    seen(path: string, { findings }: Tally) {
      if (file !== undefined) known.push(...newlyKnown(file, path, findings))
    },
    write() {
      if (file !== undefined) writeBaseline(file, known)
    },
  }
}

function planOf(jobs: readonly Job[], { output, quiet, lang, memory, ...asked }: AuditOptions): Plan {
  const wanted = wantedOf({ output, ...asked }, jobs.length)
  const alone = jobs.length === 1 && output !== '-' && !quiet
  return {
    wanted: alone ? [...wanted, onScreen()] : wanted,
    language: lang,
    limits: { reading: limitsOf(asked), megabytes: memory ?? 1024 },
  }
}

/** None for one file, and none between the lines of results in the same window. */
function progressOf(jobs: readonly Job[], { output, quiet, lang }: AuditOptions): Progress | undefined {
  if (quiet || jobs.length < 2 || (output === '-' && process.stdout.isTTY)) return undefined
  const bytes = jobs.reduce((sum, { stamp }) => sum + (stamp?.size ?? 0), 0)
  return openProgress({ files: jobs.length, bytes, language: lang }, process.stderr)
}

async function summarize(counts: Counts, language: Language): Promise<void> {
  const [{ summaryOf }, { checks }] = await Promise.all([
    import('../batch/summary.ts'),
    import('../../checks/index.ts'),
  ])
  const titles = new Map(checks.map(({ code, title }) => [code, title[language]]))
  process.stderr.write(summaryOf(counts, { screen: screenOf(windowOf(process.stderr)), language, titles }))
}

const levels = ['error', 'warning', 'info'] as const

function exitOf(counts: Counts, missing: number, { strict, failOn }: AuditOptions): Exit {
  if (missing > 0 || counts.unreadable > 0) return exit.unreadable
  if (strict && counts.lost > 0) return exit.unreadable
  const grave = failOn === 'never' ? [] : levels.slice(0, levels.indexOf(failOn) + 1)
  return grave.some((level) => counts.levels[level] > 0) ? exit.findings : exit.done
}
