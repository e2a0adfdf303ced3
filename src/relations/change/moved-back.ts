import { amountOf } from '../operand.ts'
import type { Proposal } from '../proposal.ts'

/** Whether two levels are as far apart as a change says, whichever way they moved. */
export function movedBack({ stated, members }: Proposal): boolean {
  const [moved, now, before] = [stated, ...members].map((operand) => operand && amountOf(operand))
  if (members.length !== 2 || !moved || !now || !before) return false
  return now.sub(before).abs().equals(moved.abs())
}
