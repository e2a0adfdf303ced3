/** Which shares of wholes that no words name may be meant at all. */
import { HUNDRED } from '../../model/index.ts'
import { significantDigits } from '../context/settle.ts'
import { judge } from '../judge.ts'
import { amountOf } from '../operand.ts'
import type { Operand, Proposal } from '../proposal.ts'
import { slips } from '../slips.ts'
import { STRENGTH } from '../strength.ts'
import { NEAR } from './likeliest.ts'

/** Less than all of a whole cannot be more than it: such figures do not belong together, however they stand. */
export function withinWhole(proposal: Proposal): Proposal {
  const [part, whole] = proposal.members.map(amountOf)
  const rate = proposal.stated && amountOf(proposal.stated)
  const apart = part && whole && rate && part.compare(whole) > 0 && rate.compare(HUNDRED) <= 0
  return apart && slips(proposal).length === 0
    ? { ...proposal, strength: Math.min(proposal.strength, STRENGTH.weak) }
    : proposal
}

/** A percentage of three digits that fits proves itself; one of two digits needs words that join it. */
export function believable(proposal: Proposal): boolean {
  if (isOfItself(proposal)) return false
  if (proposal.strength >= NEAR) return true
  return proposal.stated !== null && significantDigits(proposal.stated) >= 3 && !isHundred(proposal.stated)
}

/** "ngân sách 150 triệu đồng, xã hội hóa 64,8 triệu đồng (giải ngân 100%)": what is far from all is all of something else. */
const isOfItself = (proposal: Proposal): boolean =>
  proposal.stated !== null &&
  isHundred(proposal.stated) &&
  !proposal.open &&
  !proposal.evidence.includes('chiếm') &&
  judge(proposal).relative > NEARLY

/** So near to all it may be a slip: "46 hộ, đã cấp 45 hộ, đạt 100%". */
const NEARLY = 0.1

/** Whether a percentage says all of it, which any figure beside itself would prove. */
const isHundred = (operand: Operand) => amountOf(operand)?.equals(HUNDRED) ?? false
