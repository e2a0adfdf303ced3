import type { Language } from '../../format.ts'
import { type Known, newlyKnown, openBaseline, writeBaseline } from '../baseline.ts'
import { type Counts, openCounts } from '../batch/counts.ts'
import { elsewhereNotice, notices } from '../batch/notices.ts'
import { type Course, run } from '../batch/run.ts'
import { inThisThread, type Runner } from '../batch/runner.ts'
import type { Plan, Wanted } from '../batch/task.ts'
import { openOutputs } from '../batch/write.ts'
import { type Exit, exit, WrongUse } from '../exit.ts'
import { formats } from '../formats.ts'
import { findInputs, type Inputs } from '../inputs.ts'
import { folderOutput, type Output, standardOutput } from '../output.ts'
import { complain, complainOf, mention } from '../say.ts'
import { windowOf } from '../screen.ts'

/** Options of `audit`, as commander reads them. */
export interface AuditOptions {
  readonly output: string
  readonly format?: string
  readonly lang: Language
  readonly failOn: 'error' | 'warning' | 'info' | 'never'
  readonly strict: boolean
  readonly quiet: boolean
  readonly table: string
  readonly baseline?: string
  readonly writeBaseline?: string
  readonly jobs?: number
  readonly timeout: number
  readonly memory: number
}

/** Audits every input and writes it in every format asked for. Unreadable inputs do not stop the others. */
export async function audit(paths: readonly string[], options: AuditOptions): Promise<Exit> {
  const toFolder = options.output !== '-'
  const inputs = await findInputs(paths, toFolder ? options.output : undefined)
  const wanted = wantedOf(options)
  if (!toFolder && options.format === 'docx' && inputs.files.length > 1)
    throw new WrongUse('standard output takes one review copy; name a folder')
  const plan: Plan = { wanted, language: options.lang, milliseconds: options.timeout * 1000 }
  const baseline = options.baseline === undefined ? undefined : openBaseline(options.baseline)
  complain(inputs.missing, options.lang)
  mention(inputs.passedOver, options.lang)
  const output = toFolder ? folderOutput(options.output, inputs.files) : standardOutput(only(options))
  const runner = await runnerFor(inputs.files, plan, options)
  try {
    const counts = await auditAll(inputs.files, {
      ...{ plan, baseline, output, runner },
      newBaseline: options.writeBaseline,
    })
    output.close()
    process.stderr.write(elsewhereNotice(baseline, inputs.files, options.lang))
    return exitOf(counts, inputs, options)
  } finally {
    await runner.close()
  }
}

interface Work extends Course {
  /** File that takes the findings of this run as known ones. */
  readonly newBaseline: string | undefined
  readonly output: Output
  readonly runner: Runner
}

async function auditAll(files: readonly string[], work: Work): Promise<Counts> {
  const { plan, output, runner, newBaseline } = work
  const { language } = plan
  const known: Known[] = []
  const outputs = await openOutputs(plan, output)
  const counts = openCounts()
  for await (const outcome of run(files, work, runner)) {
    if ('error' in outcome) {
      complainOf(outcome.path, outcome.error, language)
      counts.failed(outcome.path)
    } else {
      const { path, packet } = outcome
      outputs.add(packet)
      process.stderr.write(notices(path, packet.tally, language))
      if (newBaseline !== undefined) known.push(...newlyKnown(newBaseline, path, packet.tally.findings))
      counts.add(path, packet.tally)
    }
    await output.settled()
  }
  outputs.end()
  if (newBaseline !== undefined) writeBaseline(newBaseline, known)
  return counts
}

/** A few small files are read before a worker has started. */
async function runnerFor(files: readonly string[], plan: Plan, options: AuditOptions): Promise<Runner> {
  if (files.length <= 4) return inThisThread(plan)
  const { openPool } = await import('../batch/pool.ts')
  return openPool(options.jobs ?? 2, plan, { seconds: options.timeout, megabytes: options.memory })
}

function exitOf(counts: Counts, inputs: Inputs, { strict, failOn }: AuditOptions): Exit {
  if (inputs.missing.length > 0 || counts.unreadable > 0) return exit.unreadable
  if (strict && counts.lost > 0) return exit.unreadable
  const grave = levels.slice(0, levels.indexOf(failOn) + 1)
  return grave.some((level) => counts.levels.has(level)) ? exit.findings : exit.done
}

const levels: readonly string[] = ['error', 'warning', 'info']

/** Of the tables standard output takes one. */
const only = ({ format, table }: AuditOptions): string | undefined =>
  ({ csv: `tables/${table}.csv`, parquet: `parquet/${table}.parquet` })[format ?? '']

/** The outputs of `--format`; without it the terminal summary, or in a folder everything people open. */
function wantedOf({ format, output, quiet }: AuditOptions): Wanted[] {
  const names = (format ?? (output === '-' ? 'text' : 'json,csv,html,text'))
    .split(',')
    .map((name) => name.trim())
  const unknown = names.filter((name) => !Object.hasOwn(formats, name))
  if (unknown.length > 0) {
    throw new WrongUse(`unknown format "${unknown.join(', ')}", expected ${Object.keys(formats).join(', ')}`)
  }
  const distinct = [...new Set(names)]
  if (output === '-' && distinct.length > 1)
    throw new WrongUse('standard output takes one format; name a folder')
  if (output === '-')
    return distinct.map((name) => ({ name, to: 'output', window: windowOf(process.stdout) }))
  const summary: Wanted = { name: 'text', to: 'screen', window: windowOf(process.stderr) }
  return [...distinct.map((name): Wanted => ({ name, to: 'output' })), ...(quiet ? [] : [summary])]
}
