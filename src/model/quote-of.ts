import type { Claim } from './claim.ts'
import type { Finding } from './finding.ts'

/** What a reader needs to see of the place of a finding: its sentence or, for a cell, its heads and what it says. */
export function quoteOf(finding: Finding, claims: ReadonlyMap<string, Claim>): string {
  const claim = claims.get(finding.claims[0] ?? '')
  const heads = [...(claim?.row ?? []), ...(claim?.column ?? [])].filter((head) => head.trim() !== '')
  return heads.length > 0 ? `${heads.join(' › ')}: ${finding.quote}` : finding.quote
}
