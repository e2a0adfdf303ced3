/** Proposal[] → Relation[] and Finding[]: one invariant a file, judged by exact arithmetic. */
import type { Claim, Finding, Relation, Report } from '../model/index.ts'
import type { Proposal } from '../relations/proposal.ts'

/** Every proposal with its verdict, and a finding for each that a person should look at. */
export function check(
  _report: Report,
  _claims: readonly Claim[],
  _proposals: readonly Proposal[],
): { relations: Relation[]; findings: Finding[] } {
  return { relations: [], findings: [] }
}
