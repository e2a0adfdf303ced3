import type { Claim, Sighting } from '../../model/index.ts'
import type { Stage } from './stage.ts'

/** Where a claim stands, for people and programs; `text` where it is told by arithmetic. */
export const sightingOf = ({ audit }: Stage, claim: Claim, text = claim.text): Sighting => ({
  report: audit.path,
  claim: claim.id,
  section: claim.section,
  footnote: claim.footnote,
  place: claim.place,
  text,
  quote: [...headsOf(claim), claim.quote].join(': '),
})

/** A cell says nothing without the heads of its row and column. */
function headsOf({ row = [], column = [] }: Claim): string[] {
  const heads = [...row, ...column].filter((head) => head.trim() !== '')
  return heads.length > 0 ? [heads.join(' › ')] : []
}
