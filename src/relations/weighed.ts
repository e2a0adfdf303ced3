import type { Judgement } from './judge.ts'
import type { Proposal } from './proposal.ts'

/** A proposal with its arithmetic, as the checks take it. */
export interface Weighed {
  readonly proposal: Proposal
  readonly judgement: Judgement
}
