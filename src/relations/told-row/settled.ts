import { holds, significantDigits } from '../context/settle.ts'
import type { Proposal } from '../proposal.ts'
import { slips } from '../slips.ts'
import { STRENGTH } from '../strength.ts'
import type { Topic } from './topic.ts'

/** Of fewer digits a figure fits by chance, where the words leave room for other rows. */
const DIGITS = 3
const DIGITS_FIRM = 2

/**
 * What is told of all that the cells of the rows named give for one figure: what holds; or the only one that fails where the words name
 * nothing else, and the other way round or one digit of the figure itself would make it hold.
 */
export function settledOf(found: readonly Proposal[], { isFirm }: Topic): Proposal[] {
  const held = found.find(holds)
  const digits = found[0]?.stated ? significantDigits(found[0].stated) : 0
  if (held) return digits >= (isFirm ? DIGITS_FIRM : DIGITS) ? [held] : []
  const [only, more] = found
  if (!only || more || !isFirm || digits < DIGITS) return []
  return isTurned(only) || isMisprinted(only) ? [{ ...only, strength: STRENGTH.sure }] : []
}

/** A change that would hold had it gone the other way. */
const isTurned = (proposal: Proposal): boolean =>
  proposal.direction !== undefined &&
  holds({ ...proposal, direction: proposal.direction === 'up' ? 'down' : 'up' })

/** Two digits of the figure itself stand the other way round, or one of many is another. */
function isMisprinted(proposal: Proposal): boolean {
  const { stated } = proposal
  if (!stated) return false
  const isLong = significantDigits(stated) > DIGITS
  return slips(proposal).some(
    ({ kind, operand }) =>
      operand.claim.id === stated.claim.id &&
      (kind === 'digits-swapped' || (isLong && kind === 'digit-changed')),
  )
}
