/** Relations between the columns of two tables whose rows bear the same names: the plan in one appendix, what came of it in the next. */
import type { Discourse } from '../../discourse/index.ts'
import type { Proposal } from '../../proposal.ts'
import { saysPlan } from '../heads.ts'
import { saysRevised } from '../revised.ts'
import { copiedLanes } from './copied-lanes.ts'
import { ratesOfOthers } from './rates-of-others.ts'
import { type Sheet, sheetPairs } from './sheets.ts'

/** What columns of one table say of those of another; `inOwn` are the relations that each table has in itself. */
export function acrossTables(
  discourse: Discourse,
  sheets: readonly Sheet[],
  inOwn: readonly Proposal[],
): Proposal[] {
  const pairs = sheetPairs(sheets)
  if (pairs.length === 0) return []
  return [...ratesOfOthers(pairs, inOwn, arePlansRevised(discourse)), ...copiedLanes(pairs)]
}

/** "Tháng 8, UBND huyện điều chỉnh kế hoạch của xã …": rates may then be of another plan than the one that is printed. */
const arePlansRevised = ({ passages }: Discourse): boolean =>
  passages.some(({ block, lower }) =>
    block.sentences.some(([from, to]) => {
      const sentence = block.cell ? '' : lower.slice(from, to)
      return saysRevised(sentence) && saysPlan(sentence)
    }),
  )
