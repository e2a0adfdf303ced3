import { holds } from './context/settle.ts'
import type { Proposal } from './proposal.ts'
import { slips } from './slips.ts'
import { STRENGTH } from './strength.ts'

/** Whether one digit printed otherwise, or two neighbours exchanged, would make a relation hold. */
export const isDigitOff = (proposal: Proposal): boolean =>
  slips(proposal).some(({ kind }) => kind === 'digits-swapped' || kind === 'digit-changed')

/**
 * Whether it is a digit of what is stated, or two neighbours of any figure: some digit of its members makes nearly every quotient of few
 * digits hold.
 */
export const isOwnDigitOff = (proposal: Proposal): boolean =>
  slips(proposal).some(
    ({ kind, operand }) =>
      kind === 'digits-swapped' || (kind === 'digit-changed' && operand === proposal.stated),
  )

/** A proposal that fits; or, told for sure, one that fits but for a digit, unless its words may mean something else. */
export function heldOrDigitOff(proposal: Proposal, isPlain = true): Proposal[] {
  if (holds(proposal)) return [proposal]
  return isPlain && isDigitOff(proposal) ? [{ ...proposal, strength: STRENGTH.sure }] : []
}
