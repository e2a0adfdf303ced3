import type { Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import type { Entry } from './entry.ts'
import { evidenceOf, memberOf } from './terms.ts'

/** "Tổng thu …; tổng chi …; kết dư …": what came less what went, where nothing is said of an opening. */
export function surplus(closing: Entry, before: readonly Entry[]): Proposal[] {
  const income = before.findLast(({ evidence }) => evidence === 'tổng thu')
  const spent = before.findLast(({ evidence }) => evidence === 'tổng chi')
  if (!income || !spent || !/dư|tồn|chuyển/u.test(closing.evidence)) return []
  return [
    {
      kind: 'balance',
      variant: 'account',
      stated: closing.operand,
      members: [memberOf(income, 'in'), memberOf(spent, 'out')],
      evidence: evidenceOf([income, spent, closing]),
      strength: STRENGTH.possible,
    },
  ]
}
