/** Report → Claim[]: every figure of the report, its value, unit, subject and place. */
import type { Claim, Report } from '../model/index.ts'

/** Every figure of the report, in reading order: the body with its tables, then the notes. */
export function extract(_report: Report): Claim[] {
  throw new Error('to be written')
}

/** Every figure in one passage of plain text that belongs to no report; places are in a block "text". */
export function claimsIn(_text: string): Claim[] {
  throw new Error('to be written')
}
