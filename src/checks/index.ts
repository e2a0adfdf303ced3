/** Relations → verdicts and findings: one invariant a file, worded so that an accountant understands it at once. */
import type { Claim, Finding, Relation, Report } from '../model/index.ts'
import type { Weighed } from '../relations/index.ts'
import { findingOf } from './finding.ts'
import { judged } from './judged.ts'
import { checkOf, relationChecks } from './registry.ts'
import { inspect, reportChecks } from './report/index.ts'

export { verdictOf } from './judged.ts'
export { checkOf } from './registry.ts'

/** Every check, by code. */
export const checks = [...relationChecks, ...reportChecks]

/** Every relation with its verdict, and a finding for each disagreement, in the order of the report. */
export function check(
  report: Report,
  claims: readonly Claim[],
  weighed: readonly Weighed[],
): { relations: Relation[]; findings: Finding[] } {
  const relationsOf = byClaim(weighed)
  const around = { claims, relationsOf: (claim: string) => relationsOf.get(claim) ?? [] }
  const byId = new Map(claims.map((claim) => [claim.id, claim]))
  const order = new Map(claims.map((claim, index) => [claim.id, index]))
  const at = (claim: string | null | undefined) => order.get(claim ?? '') ?? Number.MAX_SAFE_INTEGER
  const entries = weighed
    .map((entry) => ({ relation: judged(entry, around), check: checkOf(entry.proposal.variant) }))
    .sort((a, b) => at(a.relation.stated) - at(b.relation.stated) || (a.relation.id < b.relation.id ? -1 : 1))
  const findings = entries.flatMap((entry) => findingOf(entry.relation, entry.check, byId) ?? [])
  return {
    relations: entries.map(({ relation }) => relation),
    findings: [...findings, ...inspect(report, claims)],
  }
}

function byClaim(weighed: readonly Weighed[]): Map<string, Weighed[]> {
  const found = new Map<string, Weighed[]>()
  for (const entry of weighed) {
    const { stated, members } = entry.proposal
    const ids = new Set([...(stated ? [stated] : []), ...members].map(({ claim }) => claim.id))
    for (const id of ids) {
      const own = found.get(id)
      if (own) own.push(entry)
      else found.set(id, [entry])
    }
  }
  return found
}
