import type { Language } from '../../format.ts'
import { UnreadableError } from '../../ingest/unreadable.ts'
import { decisionWords } from '../../report/words.ts'
import { jobsOf } from '../batch/jobs.ts'
import { run } from '../batch/run.ts'
import { runnerFor } from '../batch/runner-for.ts'
import type { Plan, Tally } from '../batch/task.ts'
import { changeDecisions, decisionsFile } from '../decisions.ts'
import { type Exit, exit, WrongUse } from '../exit.ts'
import { fileLimitsOf, type LimitOptions } from '../limit-options.ts'
import { byId, nearest } from '../nearest.ts'
import { complain } from '../say.ts'

/** Options of `decide`, as commander reads them. */
export interface DecideOptions extends LimitOptions {
  readonly accept?: true
  readonly reject?: true
  readonly undo?: true
  readonly reason?: string
  readonly by?: string
  readonly lang: Language
}

/** Writes down what a person decided on one finding of a report, or takes it back. */
export async function decide(id: string, report: string, options: DecideOptions): Promise<Exit> {
  const { accept, reject, undo, reason } = options
  if ([accept, reject, undo].filter(Boolean).length !== 1) {
    throw new WrongUse('one of --accept, --reject and --undo is needed, and only one')
  }
  if (!undo && !reason?.trim())
    throw new WrongUse('--reason is needed: a decision without one helps nobody later')
  if (report === '-')
    throw new WrongUse('decisions are kept beside a report: name its file, not standard input')
  try {
    if (undo) await takeBack(id, report)
    else await writeDown(id, report, options)
    return exit.done
  } catch (error) {
    if (!(error instanceof UnreadableError)) throw error
    complain([error], options.lang)
    return exit.unreadable
  }
}

const takeBack = (id: string, report: string): Promise<void> =>
  changeDecisions(report, (decisions) => {
    const undone = byId(decisions, id, ({ finding }) => finding)
    if (!undone) throw new WrongUse(`there is no decision on ${id} in ${decisionsFile(report)}`)
    return decisions.filter((decision) => decision !== undone)
  })

async function writeDown(id: string, report: string, options: DecideOptions) {
  const { accept, reason = '', by, lang } = options
  const { id: finding, code, quote } = await findingOf(id, report, options)
  const decision = accept ? ('accepted' as const) : ('rejected' as const)
  const decided = { decision, reason: reason.trim(), by: by?.trim() || null }
  await changeDecisions(report, (decisions) => [
    ...decisions.filter((earlier) => earlier.finding !== finding),
    { finding, code, quote, ...decided },
  ])
  process.stderr.write(`${code} ${finding}: ${decisionWords(decided)[lang]}\n`)
}

async function findingOf(id: string, report: string, options: DecideOptions) {
  const findings = await findingsOf(report, options)
  const finding = byId(findings, id, (candidate) => candidate.id)
  if (finding) return finding
  if (findings.length === 0) throw new WrongUse(`${report} has no finding ${id}`)
  throw new WrongUse(`${report} has no finding ${id}; the nearest: ${nearest(findings, id)}`)
}

/** The findings of a report, which is read within the limits of a file. Rejects with an `UnreadableError`. */
async function findingsOf(report: string, options: DecideOptions): Promise<Tally['findings']> {
  const plan: Plan = { wanted: [], language: options.lang, limits: fileLimitsOf(options) }
  const jobs = jobsOf([report])
  const runner = await runnerFor(jobs, plan, options)
  const settledOf = async () => ({ decisions: [] })
  try {
    for await (const outcome of run(jobs, { plan, runner, shelf: undefined, settledOf, done: () => {} })) {
      if ('error' in outcome) throw outcome.error
      return outcome.packet.tally.findings
    }
    return []
  } finally {
    await runner.close()
  }
}
