import type { Claim, MemberRole, RelationKind } from '../model/index.ts'

/**
 * Which number of a claim is meant: the figure itself, a change with its sign (a fall is negative), or of a ratio the number
 * above or below the slash.
 */
export type Facet = 'value' | 'signed' | 'numerator' | 'denominator'

/** One number of one claim, in its part in a relation. */
export interface Operand {
  readonly claim: Claim
  readonly facet: Facet
}

export interface Member extends Operand {
  readonly role: MemberRole
  /** How often it counts: 5 for one score shared by five communes; 1 unless set. */
  readonly times?: number
}

/** The sort of a relation: it decides the arithmetic (formulas.ts) and the check that words it. */
export type Variant =
  | 'parts'
  | 'numerators'
  | 'denominators'
  | 'table-total'
  | 'remainder'
  | 'shares-of-whole'
  | 'share'
  | 'attainment'
  | 'difference'
  | 'growth'
  | 'mean-growth'
  | 'points'
  | 'mean'
  | 'weighted-mean'
  | 'product'
  | 'account'
  | 'same-figure'
  | 'in-words'
  | 'none-against-some'
  | 'enumerated'
  | 'part-within-whole'
  | 'extreme'
  | 'years'
  | 'one-document'
  | 'real-date'

/**
 * Figures that a reader would expect to agree, before anyone has judged whether they do.
 *
 * `strength` says how surely the text announces the relation, on the scale of strength.ts.
 */
export interface Proposal {
  readonly kind: RelationKind
  readonly variant: Variant
  readonly stated: Operand | null
  readonly members: readonly Member[]
  readonly evidence: string
  readonly strength: number
  /** A value that the text gives without a claim: items counted in a note, 0 for "không có". */
  readonly counted?: number
  /** Over how many years a change was spread, where it is told for the mean of one. */
  readonly years?: number
  /** Which way the words say a change went: the arithmetic then takes the difference in that sense. */
  readonly direction?: 'up' | 'down'
  /** Names of what was counted, for the explanation. */
  readonly names?: readonly string[]
  /**
   * In a table: whether the figures stand in one column (down) or in one row (across). A figure may be the sum of
   * its column and of its row as well; the two do not compete.
   */
  readonly axis?: 'down' | 'across'
  /** True of a sum whose list no words announce and no names exhaust: some of many parts may be named. */
  readonly partial?: boolean
  /** True of a sum whose parts' names leave nothing of their whole over: opposites, the rest, the steps of a scale. */
  readonly closed?: boolean
  /** True where all others of a table are worked out of the printed digits: what this one gives is then as exact, and no convention excuses it. */
  readonly isReckoned?: boolean
  /** Set when the text itself leaves the relation open ("bao gồm cả", "hơn"): it stays unchecked. */
  readonly open?: OpenReason
}

/** A sum of the text, not of a table. */
export const isSumOfText = ({ kind, axis }: Proposal): boolean => kind === 'sum' && axis === undefined

/** Why nobody can tell: the words of each stand with the checks. */
export type OpenReason = 'approximate' | 'not-exhaustive' | 'base-not-stated' | 'overlapping' | 'ambiguous'
