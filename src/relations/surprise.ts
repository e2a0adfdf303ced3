import { type Exact, ZERO } from '../model/index.ts'
import type { Judgement } from './judge.ts'
import { amountOf } from './operand.ts'
import type { Proposal } from './proposal.ts'
import { slips } from './slips.ts'

/**
 * How unlikely it is, as a power of ten, that figures which have nothing to do with each other are one slip apart: a difference
 * of 600 among figures printed to the unit is one digit at the third place (2), of 6 any digit at all (0), of 540 two swapped
 * digits (2). −1 where no changed or swapped digit reconciles them.
 *
 * Figures that all end in zeros are counted in their last place that is none: 200 is no more telling among hundreds than 2 among units.
 */
export function surpriseOf(proposal: Proposal, { difference }: Judgement): number {
  const kinds = new Set(slips(proposal).map(({ kind }) => kind))
  if (!kinds.has('digit-changed') && !kinds.has('digits-swapped')) return -1
  const amounts = [...(proposal.stated ? [proposal.stated] : []), ...proposal.members].flatMap(
    (operand) => amountOf(operand) ?? [],
  )
  const off = Math.max(0, placeOf(difference) - Math.min(...amounts.filter(isSome).map(placeOf)))
  const changed = kinds.has('digit-changed') ? off : -1
  return kinds.has('digits-swapped') ? Math.max(changed, off + 1) : changed
}

const isSome = (amount: Exact) => !amount.equals(ZERO)

/** The place of the last digit that is not 0: 2 of 600, −1 of 0,5. */
function placeOf(amount: Exact): number {
  if (Number(amount.d) === 1) return zerosOf(String(amount.n))
  const [whole = '', part = ''] = amount.abs().toString(12).split('.')
  const behind = part.replace(/0+$/, '').length
  return behind > 0 ? -behind : zerosOf(whole)
}

/** How many zeros a whole number ends in. */
const zerosOf = (digits: string): number => digits.length - digits.replace(/0+$/, '').length
