import type { Language } from '../../format.ts'
import { type Known, knownAt, newlyKnown, openBaseline, writeBaseline } from '../baseline.ts'
import { begin } from '../batch/begin.ts'
import { carryOut } from '../batch/carry-out.ts'
import type { Counts } from '../batch/counts.ts'
import { elsewhereNotice } from '../batch/notices.ts'
import type { Plan, Tally } from '../batch/task.ts'
import { namesOf, onScreen, wantedOf } from '../batch/wanted.ts'
import { whereToLook } from '../batch/where-to-look.ts'
import { writeAll } from '../batch/write.ts'
import type { BatchOptions } from '../batch-options.ts'
import { readDecisions } from '../decisions.ts'
import { type Exit, exit } from '../exit.ts'
import { formats } from '../formats.ts'
import { screenOf, windowOf } from '../screen.ts'

/** Options of `audit`, as commander reads them. */
export interface AuditOptions extends BatchOptions {
  readonly strict: boolean
  readonly baseline?: string
  readonly writeBaseline?: string
}

/** Audits every input and writes it in every format asked for. Unreadable inputs do not stop the others. */
export async function audit(paths: readonly string[], options: AuditOptions): Promise<Exit> {
  const { output: folder, lang, quiet } = options
  const baseline = options.baseline === undefined ? undefined : await openBaseline(options.baseline)
  const { inputs, jobs, ...means } = await begin(paths, options, (files) => chosen(files, options))
  const { seen, write } = openNewBaseline(options.writeBaseline)
  const settledOf = async (path: string) => ({
    decisions: await readDecisions(path),
    ...(baseline && { known: knownAt(baseline, path) }),
  })
  const sinks = { ...means, output: means.place.output, seen }
  const counts = await carryOut(jobs, { ...means, settledOf }, (outcomes) => writeAll(outcomes, sinks))
  write()
  process.stderr.write(elsewhereNotice(baseline, inputs.files, lang))
  if (folder !== '-' && !quiet) {
    if (jobs.length > 1) await summarize(counts, lang)
    if (counts.reports > 0) process.stderr.write(whereToLook(folder, namesOf(options, formats), lang))
  }
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

/** What is wanted of so many files. Of the tables standard output takes one. */
function chosen(files: number, options: AuditOptions): Pick<Plan, 'wanted' | 'only'> {
  const { output, quiet, format = '', table } = options
  const wanted = wantedOf(options, files)
  const alone = files === 1 && output !== '-' && !quiet
  const flat = { csv: `tables/${table}.csv`, parquet: `parquet/${table}.parquet` }[format]
  return { wanted: alone ? [...wanted, onScreen()] : wanted, ...(flat !== undefined && { only: flat }) }
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
