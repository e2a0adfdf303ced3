import type { Block, Claim } from '../../model/index.ts'
import type { Bracket } from './brackets.ts'
import type { Clause } from './clauses.ts'

/** A claim where it stands: its clause, its bracket, and the words around it. */
export interface Mention {
  readonly claim: Claim
  /** Position among all mentions, in reading order: body, tables where they stand, then notes. */
  readonly order: number
  readonly block: Block
  readonly start: number
  readonly end: number
  readonly sentence: number
  readonly clause: Clause
  readonly bracket: Bracket | null
  /** Words between the figure and the separator, bracket or figure before it, lower case. */
  readonly lead: string
  /** Words between the figure and the separator, bracket or figure behind it, lower case. */
  readonly tail: string
}
