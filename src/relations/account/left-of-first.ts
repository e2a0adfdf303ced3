/** "Đã di dời 7.454 hộ. … Đến nay có 2.148 hộ trở về nhà, còn 5.306 hộ ở nơi tạm trú": what is left of the first figure of its paragraph. */
import { LEFT_OVER_RESTS } from '../../lexicon/account-cues.ts'
import { type Figure, figuresOf, proseFigures } from '../context/figures.ts'
import { operandOf } from '../context/operand-of.ts'
import { isPlainLevel } from '../context/plain-level.ts'
import { isDigitOff } from '../digit-off.ts'
import type { Discourse } from '../discourse/index.ts'
import { amountOf, digitsOf } from '../operand.ts'
import type { Proposal } from '../proposal.ts'
import { remainder } from '../remainder.ts'
import { STRENGTH } from '../strength.ts'
import { sameUnit } from '../sum/same-unit.ts'

/** How many figures back the first may stand. */
const REACH = 40

/** Digits of each figure: so long ones are not one digit apart by chance. */
const LONG = 4

const LEFT = new RegExp(`(?:^|\\s)còn(?: (?:${LEFT_OVER_RESTS.join('|')}))?$`, 'u')
const SINCE = /(?:^|\s)(?:đến nay|hiện nay|hiện|đã)(?!\p{L})/u

/** Only what is one digit off: one that fits is found as a sum. */
export const leftOfFirst = (discourse: Discourse): Proposal[] =>
  proseFigures(discourse).flatMap((left) => {
    const { passage, at, mention, lead } = left
    if (!isLevel(left) || !LEFT.test(lead)) return []
    const before = figuresOf(passage)
      .slice(Math.max(0, at - REACH), at)
      .filter((other) => isLevel(other) && sameUnit(other.mention, mention))
    const [whole, gone, ...more] = before
    if (!whole || !gone || more.length > 0 || gone.mention.sentence !== mention.sentence) return []
    if (mention.sentence - whole.mention.sentence !== 1 || !SINCE.test(gone.lead)) return []
    const proposal = remainder(operandOf(left), [operandOf(whole), operandOf(gone)], lead, STRENGTH.clear)
    return isTold(proposal) ? [proposal] : []
  })

/** Long figures of which the first is the largest. */
function isTold(proposal: Proposal): boolean {
  const { stated, members } = proposal
  const [whole, ...others] = [members[0]!, members[1]!, stated!]
  const isLargest = others.every((one) => (amountOf(whole)?.compare(amountOf(one) ?? 0) ?? -1) > 0)
  return isLargest && [whole, ...others].every((one) => digitsOf(one) >= LONG) && isDigitOff(proposal)
}

const isLevel = ({ mention }: Figure): boolean => mention.bracket === null && isPlainLevel(mention)
