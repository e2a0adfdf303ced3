import type { Interval, MemberRole } from '../model/index.ts'
import type { Proposal } from './proposal.ts'

/** The members of a proposal as intervals, by role; a member counted n times is n times its own. */
export interface Terms {
  readonly of: (role: MemberRole) => readonly Interval[]
  readonly proposal: Proposal
}

/** What the members of a relation give for its stated figure; undefined when they give nothing. */
export type Formula = (terms: Terms) => Interval | undefined
