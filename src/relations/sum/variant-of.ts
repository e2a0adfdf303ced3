import type { Member, Operand, Variant } from '../proposal.ts'

/** A sum of ratios is of their numerators or of their denominators; any other is of parts. */
export function variantOf(stated: Operand, members: readonly Member[]): Variant {
  if (stated.claim.kind !== 'ratio' || members.some((m) => m.claim.kind !== 'ratio')) return 'parts'
  return stated.facet === 'denominator' ? 'denominators' : 'numerators'
}
