/** Relations → verdicts and findings: one invariant a file, judged by exact arithmetic. */
import type { Claim, Finding, Relation, Report } from '../model/index.ts'
import type { Weighed } from '../relations/index.ts'

/** Every relation with its verdict, and a finding for each that a person should look at. */
export function check(
  _report: Report,
  _claims: readonly Claim[],
  _weighed: readonly Weighed[],
): { relations: Relation[]; findings: Finding[] } {
  return { relations: [], findings: [] }
}
