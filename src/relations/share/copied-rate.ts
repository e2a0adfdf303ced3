import { type Figure, figuresOf } from '../context/figures.ts'
import { holds, significantDigits } from '../context/settle.ts'
import type { Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { OTHER_TIME } from './other-time.ts'
import type { Found } from './part-and-whole.ts'

/** How many figures behind a rate that of the other time may stand. */
const REACH = 6

/**
 * "xét xử 149 vụ, đạt 92,76% số vụ (năm 2022: 141/152 vụ, đạt 92,76%)": a share that fails, and repeats digit by digit the rate of
 * another time told right behind it, was copied from there. Words that are clear are then sure.
 */
export const surerIfCopied = ({ figure, proposal }: Found): Proposal =>
  proposal.strength >= STRENGTH.clear && !proposal.open && !holds(proposal) && isCopied(figure, proposal)
    ? { ...proposal, strength: Math.max(proposal.strength, STRENGTH.sure) }
    : proposal

function isCopied({ mention, passage, at }: Figure, { stated }: Proposal): boolean {
  if (!stated || significantDigits(stated) < 3) return false
  const twin = figuresOf(passage)
    .slice(at + 1, at + 1 + REACH)
    .find(({ mention: other }) => other.claim.text === mention.claim.text)
  if (twin?.mention.sentence !== mention.sentence) return false
  const between = passage.lower.slice(mention.end, twin.mention.start)
  return between.split(/[(;,:]/u).some((words) => OTHER_TIME.test(words))
}
