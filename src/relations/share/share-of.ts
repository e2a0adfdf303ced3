import type { Figure } from '../context/figures.ts'
import type { Member, Proposal } from '../proposal.ts'

/** How surely words say that a percentage is a share, and which do. */
export interface Words {
  readonly strength: number
  readonly evidence: string
}

/** A percentage as the share of the members. */
export const share = (figure: Figure, members: readonly Member[], words: Words): Proposal => ({
  kind: 'share',
  variant: 'share',
  stated: { claim: figure.mention.claim, facet: 'value' },
  members,
  ...words,
})
