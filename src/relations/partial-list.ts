/** Lists that fall short of a total, or exceed it, because they are not all of its parts or parts of it at all. */
import { hasLarger } from './larger-part.ts'
import { LITTLE } from './leaves-others.ts'
import { isSumOfText, type Proposal } from './proposal.ts'
import { slips } from './slips.ts'
import { STRENGTH } from './strength.ts'
import { isSwapped } from './swapped.ts'
import type { Weighed } from './weighed.ts'

/**
 * Whether a list may name some of many: parts that nothing closes and that leave room for one more; behind "trong đó" though a changed
 * digit speaks against it, behind "cụ thể" where no slip explains what is left.
 */
export const mayLeaveOut = ({ proposal, judgement }: Weighed): boolean =>
  proposal.kind === 'sum' &&
  proposal.axis === undefined &&
  proposal.closed !== true &&
  proposal.strength >= STRENGTH.doubtful &&
  judgement.difference.s > 0n &&
  (proposal.strength < STRENGTH.clear
    ? judgement.relative > ROOM && !isSwapped(proposal)
    : proposal.strength < STRENGTH.certain && judgement.relative > LITTLE && slips(proposal).length === 0)

/** "trong đó" names some of a total: three parts and more that fall short of it, and by no slip, leave one out that was not worth its name. */
export const leavesPart = ({ proposal, judgement }: Weighed): boolean =>
  isSumOfText(proposal) &&
  proposal.closed !== true &&
  proposal.strength >= STRENGTH.told &&
  proposal.strength < STRENGTH.clear &&
  judgement.difference.s > 0n &&
  slips(proposal).length === 0

/** Room for a part that was not named, as a share of those that were. */
const ROOM = 0.05

/**
 * "9.240 hộ nghèo, trong đó 3.105 hộ ở miền núi; hộ cận nghèo 12.730 hộ": behind "trong đó", what is more than the whole by itself is
 * told beside it, unless a digit mends it.
 */
export const isBesideTotal = ({ proposal }: Weighed): boolean =>
  proposal.kind === 'sum' &&
  proposal.axis === undefined &&
  proposal.strength < STRENGTH.certain &&
  proposal.members.length === 2 &&
  hasLarger(proposal) &&
  isPartedBySemicolon(proposal) &&
  slips(proposal).length === 0

/** Whether the two parts of a sum stand on two sides of a semicolon. */
function isPartedBySemicolon({ members: [one, other] }: Proposal): boolean {
  const { quote, text } = other!.claim
  const from = quote.indexOf(one!.claim.text)
  return from >= 0 && quote.slice(from, quote.indexOf(text, from + 1)).includes(';')
}
