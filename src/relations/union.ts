import { amountOf } from './operand.ts'
import type { Proposal } from './proposal.ts'
import { slips } from './slips.ts'
import type { Weighed } from './weighed.ts'

/**
 * "12.400 bài ở tạp chí A, 19.900 bài ở tạp chí B, tổng cộng 22.700 bài": far less than two sets have together, more than either, and no slip
 * away, is what they have together when nothing is counted twice.
 */
export function isUnion({ proposal, judgement }: Weighed): boolean {
  const { kind, axis, members, stated } = proposal
  if (kind !== 'sum' || axis !== undefined || members.length !== 2 || !stated) return false
  if (judgement.difference.s >= 0n || judgement.relative < FAR || hasLarger(proposal)) return false
  return slips(proposal).length === 0
}

/** As a share of what two sets have together. */
const FAR = 0.25

/** Whether one part alone is more than the whole. */
export function hasLarger({ stated, members }: Proposal): boolean {
  const whole = stated && amountOf(stated)
  return (
    whole !== undefined && whole !== null && members.some((part) => (amountOf(part)?.compare(whole) ?? 0) > 0)
  )
}
