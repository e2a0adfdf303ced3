import type { Language } from '../../format.ts'
import { audit } from '../../pipeline.ts'
import { decisionWords } from '../../report/words.ts'
import { decisionsFile, readDecisions, writeDecisions } from '../decisions.ts'
import { type Exit, exit, WrongUse } from '../exit.ts'
import { type LimitOptions, limitsOf } from '../limit-options.ts'
import { load } from '../load.ts'
import { complainOf } from '../say.ts'

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
  const { accept, reject, undo, reason, by } = options
  if ([accept, reject, undo].filter(Boolean).length !== 1) {
    throw new WrongUse('one of --accept, --reject and --undo is needed')
  }
  const others = readDecisions(report).filter((decision) => decision.finding !== id)
  if (undo) {
    if (others.length === readDecisions(report).length)
      throw new WrongUse(`there is no decision on ${id} in ${decisionsFile(report)}`)
    writeDecisions(report, others)
    return exit.done
  }
  if (!reason) throw new WrongUse('--reason is needed: a decision without one helps nobody later')
  const finding = await findingOf(id, report, options)
  if (finding === undefined) return exit.unreadable
  const decision = accept ? ('accepted' as const) : ('rejected' as const)
  const { code, quote } = finding
  const decided = { decision, reason, by: by ?? null }
  writeDecisions(report, [...others, { finding: id, code, quote, ...decided }])
  process.stderr.write(`${code} ${id}: ${decisionWords(decided)[options.lang]}\n`)
  return exit.done
}

async function findingOf(id: string, report: string, options: DecideOptions) {
  const limits = limitsOf(options)
  try {
    const { findings } = await audit((await load(report, limits)).source, limits)
    const finding = findings.find((candidate) => candidate.id === id)
    if (finding) return finding
    const known = findings.map((candidate) => candidate.id).join(', ')
    throw new WrongUse(`${report} has no finding ${id}${known && `, but ${known}`}`)
  } catch (error) {
    if (error instanceof WrongUse) throw error
    complainOf(report, error, options.lang)
    return undefined
  }
}
