/** Lists that are all of their whole, and what tells a share beside them that is of it all the same. */
import { ZERO } from '../../model/index.ts'
import type { Figure } from '../context/figures.ts'
import { holds, significantDigits } from '../context/settle.ts'
import { amountOf } from '../operand.ts'
import type { Proposal } from '../proposal.ts'
import { slips } from '../slips.ts'
import { baseOf, partOf } from './part-and-whole.ts'

/** Digits of a share and of its part that a slip does not bring together by chance. */
const DIGITS = 3

/** Whether the first of those that hold are all of their whole together: one more beside them is of another. */
export function isTakenApart(shares: readonly { readonly proposal: Proposal }[]): boolean {
  const held = shares.map(({ proposal }) => proposal).filter(holds)
  const whole = held[0] && baseOf(held[0])
  const all = whole && amountOf(whole)
  let parts = ZERO
  return held.some((share) => {
    parts = parts.add(amountOf(partOf(share)!) ?? ZERO)
    return all?.equals(parts) === true
  })
}

/** One digit of the share or of its part, where nothing behind its bracket says of what it is: not "512 doanh nghiệp (41,3%) báo lãi". */
export function isSlipOfShare({ mention: { bracket }, passage }: Figure, of: Proposal): boolean {
  const [stated, part] = [of.stated, partOf(of)]
  if (!stated || !part || significantDigits(stated) < DIGITS || significantDigits(part) < DIGITS) return false
  if (bracket && !ENDS.test(passage.lower.slice(bracket.close + 1, bracket.close + 1 + NEXT))) return false
  const own = new Set([stated.claim.id, part.claim.id])
  return slips(of).some(
    ({ kind, operand }) =>
      (kind === 'digits-swapped' || kind === 'digit-changed') && own.has(operand.claim.id),
  )
}

/** How far behind a bracket is read whether its item ends there. */
const NEXT = 8
const ENDS = /^\s*(?:$|[,;.:]|và )/u
