import type { Language } from '../../format.ts'
import type { Limits } from '../../ingest/docx/limits.ts'
import { UnreadableError } from '../../ingest/unreadable.ts'
import { audit } from '../../pipeline.ts'
import { decisionWords } from '../../report/words.ts'
import { decisionsFile, readDecisions, writeDecisions } from '../decisions.ts'
import { type Exit, exit, WrongUse } from '../exit.ts'
import { type LimitOptions, limitsOf } from '../limit-options.ts'
import { load } from '../load.ts'
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
    throw new WrongUse('one of --accept, --reject and --undo is needed')
  }
  if (!undo && !reason) throw new WrongUse('--reason is needed: a decision without one helps nobody later')
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

async function takeBack(id: string, report: string): Promise<void> {
  const decisions = await readDecisions(report)
  const others = decisions.filter((decision) => decision.finding !== id)
  if (others.length === decisions.length)
    throw new WrongUse(`there is no decision on ${id} in ${decisionsFile(report)}`)
  writeDecisions(report, others)
}

async function writeDown(id: string, report: string, options: DecideOptions) {
  const { accept, reason = '', by, lang } = options
  const others = (await readDecisions(report)).filter((decision) => decision.finding !== id)
  const { code, quote } = await findingOf(id, report, limitsOf(options))
  const decision = accept ? ('accepted' as const) : ('rejected' as const)
  const decided = { decision, reason, by: by ?? null }
  writeDecisions(report, [...others, { finding: id, code, quote, ...decided }])
  process.stderr.write(`${code} ${id}: ${decisionWords(decided)[lang]}\n`)
}

async function findingOf(id: string, report: string, limits: Limits) {
  const { findings } = await audit((await load(report, limits)).source, limits)
  const finding = findings.find((candidate) => candidate.id === id)
  if (finding) return finding
  const known = findings.map((candidate) => candidate.id).join(', ')
  throw new WrongUse(`${report} has no finding ${id}${known && `, but ${known}`}`)
}
