import { amountOf } from '../operand.ts'
import type { Member, Operand } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import type { Parts } from './parts.ts'

const RATIO = ['numerator', 'denominator'] as const

/**
 * Whole counts are not broken down into figures of which one is the whole again; the whole below a slash is where strong
 * words announce the list: "19/34 trường (gồm 11 trường mầm non, …)".
 */
export function isBreakdown(total: Operand, members: readonly Member[], strength: number): boolean {
  const target = amountOf(total)!
  const { claim } = total
  const wholes = claim.kind === 'ratio' ? RATIO.map((facet) => amountOf({ claim, facet })!) : [target]
  if (members.some((member) => wholes.some((whole) => amountOf(member)?.equals(whole)))) return false
  if (claim.kind !== 'ratio') return true
  const whole =
    claim.numerator === claim.denominator || total.facet === 'numerator' || strength >= STRENGTH.sure
  return members.every((member) => member.claim.kind === 'ratio') || whole
}

/** Whether one of two opposites has the value of their whole, and yet cannot be it: "06 phiên (04 phiên thường kỳ, 06 phiên bất thường)". */
export function isSlipOfWhole(total: Operand, parts: Parts, strength: number): boolean {
  const [first] = parts.members
  if (total.claim.kind !== 'quantity' || !first || amountOf(first)?.equals(amountOf(total)!)) return false
  return parts.exhaustion === 'opposites' && strength >= STRENGTH.told
}
