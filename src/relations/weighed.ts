import type { Judgement } from './judge.ts'
import type { Proposal } from './proposal.ts'

/** A proposal with its arithmetic, as the checks take it. */
export interface Weighed {
  readonly proposal: Proposal
  readonly judgement: Judgement
}

/** Entries that need not be told, each with the one that is told instead of it. */
export type Dropped = ReadonlyMap<Weighed, Weighed>
