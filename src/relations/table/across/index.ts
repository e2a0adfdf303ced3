/** Relations between the columns of two tables whose rows bear the same names: the plan in one appendix, what came of it in the next. */
import type { Proposal } from '../../proposal.ts'
import { copiedLanes } from './copied-lanes.ts'
import { ratesOfOthers } from './rates-of-others.ts'
import { type Sheet, sheetPairs } from './sheets.ts'

/** What columns of one table say of those of another; `inOwn` are the relations that each table has in itself. */
export function acrossTables(sheets: readonly Sheet[], inOwn: readonly Proposal[]): Proposal[] {
  const pairs = sheetPairs(sheets)
  return [...ratesOfOthers(pairs, inOwn), ...copiedLanes(pairs)]
}
