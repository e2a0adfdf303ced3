/** Accounts of one sentence, "đầu năm 26 tổ, thành lập mới 05, giải thể 02, hiện có 29 tổ", in which no figure stands but its own. */
import { sum, ZERO } from '../../model/index.ts'
import { isDigitOff } from '../digit-off.ts'
import { amountOf } from '../operand.ts'
import type { Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { isRaised } from './certainty.ts'
import type { Entry } from './entry.ts'
import { isFlow } from './terms.ts'

/** Surely told where a digit parts them: what was there, came and went is told in a row, and what there is of all of them. */
export const sureInARow = (proposal: Proposal, entries: readonly Entry[]): Proposal =>
  proposal.strength >= STRENGTH.hinted &&
  proposal.strength < STRENGTH.sure &&
  isRow(proposal, entries) &&
  isDigitOff(proposal)
    ? { ...proposal, strength: STRENGTH.sure }
    : proposal

function isRow({ members }: Proposal, entries: readonly Entry[]): boolean {
  const [first, closing] = [entries[0]!, entries.at(-1)!]
  const roles = new Set(members.map(({ role }) => role))
  return (
    entries.slice(1, -1).every((entry) => isFlow(entry) || isSum(entry, entries)) &&
    roles.has('in') &&
    roles.has('out') &&
    entries.every(({ mention }) => mention.sentence === first.mention.sentence) &&
    members.every(({ claim: { approx } }) => approx === 'exact') &&
    closing.operand.claim.approx === 'exact' &&
    !/quản lý$/u.test(first.evidence) &&
    !isRaised(closing) &&
    isOfAll(closing)
  )
}

/** "…, tổng 34 tin": what is called the sum of those before it, and is it. */
function isSum(entry: Entry, entries: readonly Entry[]): boolean {
  const before = entries.slice(0, entries.indexOf(entry)).map(({ operand }) => amountOf(operand) ?? ZERO)
  return (
    /^(?:tổng|cộng)(?!\p{L})/u.test(entry.mention.lead) &&
    amountOf(entry.operand)?.equals(sum(before)) === true
  )
}

/** Nothing behind the closing figure says which of them it counts: not "hiện có 25 hợp tác xã hoạt động". */
const isOfAll = ({ mention }: Entry): boolean => /^[^\p{L}\d]*$/u.test(mention.tail)
