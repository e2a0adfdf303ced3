import { amountOf, printedOf } from '../operand.ts'
import type { Operand, Proposal } from '../proposal.ts'
import { slips } from '../slips.ts'
import { STRENGTH } from '../strength.ts'

/**
 * Whether the bracket behind a change repeats the two levels that give it, one of them with a slip: "đầu kỳ 1.675 hộ, cuối kỳ 1.542 hộ,
 * giảm 133 hộ (1.542/1.657)". The change is right, and the pair that is printed for it is not. With a noun of its own, "(345/381 trường)", a pair is
 * a part of a whole.
 */
export function misprints(pair: Proposal, levels: Proposal): boolean {
  if (pair.strength < STRENGTH.certain || !pair.members.every(isBare)) return false
  const told = levels.members
  const twins = pair.members.map((own) => told.find(({ role }) => role === own.role))
  const other = pair.members.findIndex(
    (own, at) => twins[at] === undefined || !amountOf(own)?.equals(amountOf(twins[at])!),
  )
  const same = pair.members.filter((own, at) => twins[at] && amountOf(own)?.equals(amountOf(twins[at])!))
  const meant = twins[other] && printedOf(twins[other])
  return (
    same.length === pair.members.length - 1 &&
    slips(pair).some(({ operand, to }) => operand === pair.members[other] && to === meant)
  )
}

/** Whether nothing but the pair stands in its bracket. */
const isBare = ({ claim }: Operand): boolean =>
  claim.quote.includes(`(${claim.text})`) && /\d$/.test(claim.text)
