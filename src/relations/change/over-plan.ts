import { PLAN_WORDS } from '../../lexicon/share-cues.ts'
import { operandOf } from '../context/operand-of.ts'
import { amountOf } from '../operand.ts'
import type { Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { type Change, sameMeasure } from './levels.ts'

const PLAN = new RegExp(`(?<!\\p{L})(?:${PLAN_WORDS.join('|')})(?!\\p{L})`, 'u')

/** Beyond this many plans a report is not searched: they would prove nothing. */
const PLANS = 200

/** "vượt 1.381,5 triệu đồng so với dự toán": what was reached less its plan, as an attainment elsewhere pairs them. */
export function overPlan(change: Change, attained: readonly Proposal[]): Proposal[] {
  const { figure, direction, word } = change
  const stated = amountOf(operandOf(figure))
  if (!stated || figure.mention.claim.kind !== 'quantity' || !PLAN.test(`${figure.lead} ${figure.tail}`))
    return []
  for (const { members } of attained.slice(0, PLANS)) {
    const [done, plan] = members
    if (!done || plan?.role !== 'base' || !sameMeasure(done, operandOf(figure))) continue
    const [reached, planned] = [amountOf(done), amountOf(plan)]
    if (!reached || !planned || !reached.sub(planned).abs().equals(stated)) continue
    return [
      {
        kind: 'change',
        variant: 'difference',
        stated: operandOf(figure),
        members: [
          { ...done, role: 'now' },
          { ...plan, role: 'before' },
        ],
        evidence: `${word} ${figure.tail}`.slice(0, 60).trim(),
        direction,
        strength: STRENGTH.told,
      },
    ]
  }
  return []
}
