import { ZERO } from '../../model/index.ts'
import { amountOf, codeOf } from '../operand.ts'
import type { Member, Operand } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { maybeCompatible, sameNoun } from '../units.ts'
import { overlapping } from './overlap.ts'
import type { Parts } from './parts.ts'
import type { Series } from './series.ts'

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

/**
 * Whether a part has the value of the whole, and yet cannot be it: one of two opposites, "06 phiên (04 phiên thường kỳ, 06 phiên bất
 * thường)", or of several things that "gồm" lists, "15 thành viên, gồm 01 Chủ tịch, 03 Phó Chủ tịch và 15 Ủy viên". What repeats the whole by its own noun is the whole again.
 */
export function isSlipOfWhole(total: Operand, parts: Parts, { strength, of }: Series): boolean {
  if (total.claim.kind !== 'quantity' || parts.members.some((member) => amountOf(member)?.equals(ZERO)))
    return false
  if (parts.exhaustion === 'opposites' && (strength >= STRENGTH.told || of === 'some')) return true
  const { members } = parts
  if (members.some((member) => sameNoun(total, member) && amountOf(member)?.equals(amountOf(total)!)))
    return false
  if (amountOf(members[0]!)?.equals(amountOf(total)!)) return false
  const apart = new Set(members.map(codeOf)).size === members.length && !overlapping(members)
  return strength >= STRENGTH.sure && apart && members.every((member) => maybeCompatible(total, member))
}
