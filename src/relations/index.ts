/** Claim[] → Proposal[]: figures that the text says, or the layout shows, ought to agree. */
import type { Claim, Report } from '../model/index.ts'
import type { Proposal } from './proposal.ts'

/** What ought to agree in a report, one proposal kept for each stated figure and kind. */
export function relate(_report: Report, _claims: readonly Claim[]): Proposal[] {
  return []
}
