/** Parts that are more than a total, though words hedge the figures: "hơn 59,8 tỷ đồng. Cụ thể, A 9,5 tỷ đồng; B 53,0 tỷ đồng". */
import { sum } from '../../model/index.ts'
import { isDigitOff } from '../digit-off.ts'
import { amountOf, printedOf } from '../operand.ts'
import type { Operand, Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { isVague } from './strength-of.ts'

/** So many digits that are no closing zeros leave a hedge no more than the last of them. */
const FIRM = 3

/** By how much parts exceed a total beyond all hedges, and beyond what one may have that is told twice. */
const [LEAST, MOST] = [0.02, 0.15]

/**
 * Whether parts that words announce without doubt are more than their total by far more than "hơn", "gần" and "khoảng" leave open before figures
 * of three digits, and one digit would mend it.
 */
export function isSurelyExceeded(proposal: Proposal): boolean {
  const { stated, members, strength } = proposal
  if (!stated || strength < STRENGTH.sure || ![stated, ...members].filter(isVague).every(isFirm)) return false
  const total = amountOf(stated)?.valueOf() ?? 0
  const over = sum(members.flatMap((member) => amountOf(member) ?? [])).valueOf() / total - 1
  return total > 0 && over >= LEAST && over <= MOST && isDigitOff(proposal)
}

const isFirm = (operand: Operand): boolean =>
  (printedOf(operand) ?? '').replace(/\D/g, '').replace(/^0+|0+$/g, '').length >= FIRM
