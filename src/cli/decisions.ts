import { existsSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { UnreadableError } from '../ingest/unreadable.ts'
import type { Decisions, Finding } from '../model/index.ts'
import { alone } from './lock.ts'
import { misfit } from './misfit.ts'
import { replaceFile } from './replace-file.ts'
import { unopened } from './unopened.ts'

/** The file that holds the decisions on a report: beside it, so that both travel together. */
export const decisionsFile = (report: string): string => `${report}.decisions.json`

/**
 * The decisions on a report, none without a file. Rejects with an `UnreadableError` of the report when the file is not one of
 * ours: without them, findings that people have settled would be counted again.
 */
export async function readDecisions(report: string): Promise<Decisions['decisions']> {
  const file = decisionsFile(report)
  if (report === '-' || !existsSync(file)) return []
  const { decisionsSchema } = await import('../model/decision.ts')
  const { data, error } = decisionsSchema.safeParse(jsonOf(file, report))
  if (data) return data.decisions
  throw unusable(report, misfit(error))
}

function jsonOf(file: string, report: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    throw unusable(
      report,
      error instanceof SyntaxError
        ? 'it is not JSON; mend it, or delete it and decide again'
        : unopened(file, error).reason,
    )
  }
}

const unusable = (report: string, reason: string): UnreadableError =>
  new UnreadableError(report, `the decisions in ${basename(decisionsFile(report))} cannot be used: ${reason}`)

/**
 * Changes the decisions on a report. Two people may decide at once: one change follows the other, and neither is lost.
 * Rejects as `readDecisions` does, and with a `WrongUse` where nothing can be written.
 */
export const changeDecisions = (
  report: string,
  change: (decisions: Decisions['decisions']) => Decisions['decisions'],
): Promise<void> =>
  alone(decisionsFile(report), async () => writeDecisions(report, change(await readDecisions(report))))

/** Writes the decisions on a report, sorted, so that two people's changes are easy to compare. */
function writeDecisions(report: string, decisions: Decisions['decisions']): void {
  const sorted = [...decisions].sort((a, b) => (a.finding < b.finding ? -1 : 1))
  const text = JSON.stringify({ schemaVersion: '1.0', decisions: sorted } satisfies Decisions, null, 2)
  replaceFile(decisionsFile(report), `${text}\n`)
}

/** Findings with the decisions on them, and the decisions that are void: their text has changed, or the finding is gone. */
export function applyDecisions(findings: readonly Finding[], decisions: Decisions['decisions']) {
  const byFinding = new Map(decisions.map((decision) => [decision.finding, decision]))
  const applied = findings.map((finding) => {
    const found = byFinding.get(finding.id)
    if (!found || found.quote !== finding.quote) return finding
    byFinding.delete(finding.id)
    const { decision, reason, by } = found
    return { ...finding, decision: { decision, reason, by } }
  })
  return { findings: applied, void: [...byFinding.values()] }
}
