import type { Claim, MemberRole, RelationKind } from '../model/index.ts'

/** Which number of a claim is meant: the figure itself or, of a ratio, the number above or below the slash. */
export type Facet = 'value' | 'numerator' | 'denominator'

/** One number of one claim, in its part in a relation. */
export interface Operand {
  readonly claim: Claim
  readonly facet: Facet
}

export interface Member extends Operand {
  readonly role: MemberRole
}

/**
 * Figures that a reader would expect to agree, before anyone has judged whether they do.
 *
 * `strength` says how surely the text announces the relation, 0 to 1: 1 when the words leave no doubt
 * ("gồm", "trong đó … và …"), below 0.5 when only the arithmetic could confirm it.
 */
export interface Proposal {
  readonly kind: RelationKind
  /** Sort of the kind that decides the check and its words: "share", "growth", "points", … */
  readonly variant: string
  readonly stated: Operand | null
  readonly members: readonly Member[]
  readonly evidence: string
  readonly strength: number
}
