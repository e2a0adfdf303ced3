/** Parts that are more by themselves than what is said to be the whole of them. */
import { amountOf } from './operand.ts'
import type { Proposal } from './proposal.ts'

/** Whether one part alone is more than the whole. */
export function hasLarger({ stated, members }: Proposal): boolean {
  const whole = stated && amountOf(stated)
  return (
    whole !== undefined && whole !== null && members.some((part) => (amountOf(part)?.compare(whole) ?? 0) > 0)
  )
}
