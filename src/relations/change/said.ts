/** Which of the levels that may be meant a change is held to. */
import { holds, settle } from '../context/settle.ts'
import type { Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { misprints } from './misprinted-pair.ts'
import { movedBack } from './moved-back.ts'
import { hasSlip } from './plausible.ts'

/** Levels that the words give, and that a slip parts from the change, before those that fit it elsewhere by chance. */
export function said(candidates: readonly Proposal[]): Proposal[] {
  const [first] = candidates
  const settled = settle(candidates)
  const byChance = settled.every((proposal) => holds(proposal) && proposal.strength <= CHANCE)
  const isTold = first && isOfSaid(first) && first.strength >= SURE && (hasSlip(first) || isTurned(first))
  return first && isTold && settled.length > 0 && (byChance || misprints(first, settled[0]!))
    ? [first]
    : settled
}

/** "tăng 15 vụ (29/44)": the notation itself gives the two levels, and they moved just so much the other way. */
const isTurned = (proposal: Proposal): boolean => proposal.strength >= STRENGTH.certain && movedBack(proposal)

/** The difference of two levels, or a rate in the bracket behind what fell, of what stands alone in the bracket before: "so với quý I (26 vụ) giảm 03 vụ (-11,5%)". */
function isOfSaid({ variant, stated, members }: Proposal): boolean {
  if (variant !== 'growth' || !stated) return variant === 'difference'
  const moved = members.find(({ role }) => role === 'in' || role === 'out')?.claim.text
  const before = members.find(({ role }) => role === 'before')?.claim.text
  const { quote, text } = stated.claim
  return quote.includes(`(${before})`) && quote.includes(`${moved} (${text}`)
}

/** From here on words leave no doubt which levels are meant; up to here nothing but the arithmetic speaks for them. */
const SURE = STRENGTH.sure
const CHANCE = STRENGTH.fitting
