/** What each got of an amount told before, where it is a mean that no word calls one. */
import { holds, significantDigits } from '../context/settle.ts'
import type { Operand, Proposal } from '../proposal.ts'
import { quotient } from './divided.ts'
import type { Rate } from './rates.ts'

/** "mỗi tổ 07 người" is a rule; what is told to three digits comes of a division. */
const LONG = 3

/** "9.640 giờ ở 12 trạm, mỗi trạm 803 giờ": what each got of an amount told before may be rounded, though no word calls it a mean. */
export function roundedMean(
  rate: Rate,
  { stated, members: [count], counted }: Proposal,
): Proposal | undefined {
  if (rate.form !== 'each' || rate.of.measure === 'VND' || !stated || !count || counted) return undefined
  if (significantDigits(rate.operand) < LONG) return undefined
  const made = quotient(rate, stated, { claim: count.claim, facet: count.facet })
  return isBefore(stated.claim, rate) && holds(made) ? made : undefined
}

/** Whether a figure stands in front of a rate in its text. */
export const isBefore = ({ place }: Operand['claim'], { figure: { mention, passage } }: Rate): boolean =>
  place.block === passage.block.id && place.start < mention.start
