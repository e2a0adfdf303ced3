import type { Claim } from './claim.ts'
import type { Finding } from './finding.ts'

/** What a reader needs to see of the place of a finding: its sentence or, for a cell, its heads and what it says. */
export const quoteOf = (finding: Finding, claims: ReadonlyMap<string, Claim>): string =>
  withHeads(claims.get(finding.claims[0] ?? ''), finding.quote)

/** What is quoted of a claim, behind the heads of its row and column where it stands in a cell. */
export function withHeads(claim: Claim | undefined, quote: string): string {
  const heads = [...(claim?.row ?? []), ...(claim?.column ?? [])].filter((head) => head.trim() !== '')
  return heads.length > 0 ? `${heads.join(' › ')}: ${quote}` : quote
}
