import type { Weighed } from './weighed.ts'

/**
 * What became of a proposal.
 *
 * Kept: it `holds`; it `fails` and the words are strong enough to say so; the text leaves it `open`. Dropped: another
 * proposal explains its stated figure and holds (`explained`); its parts add up to another figure (`parts-used`); its words
 * are too weak for so large a difference (`weak`); one with stronger words tells the same (`same`); all its figures are parts
 * of one announced list (`within-list`); the same figures are told as a sum or as what is left (`echo`).
 */
export type Fate =
  | 'holds'
  | 'fails'
  | 'open'
  | 'explained'
  | 'parts-used'
  | 'weak'
  | 'same'
  | 'within-list'
  | 'echo'

/** A proposal that was judged, with what became of it. */
export interface Tried {
  readonly entry: Weighed
  readonly fate: Fate
  /** What is told instead of it; null when it is kept, or dropped for its own weakness. */
  readonly instead: Weighed | null
}

const KEPT: ReadonlySet<Fate> = new Set(['holds', 'fails', 'open'])

/** Whether a proposal became a relation. */
export const isKept = ({ fate }: Tried): boolean => KEPT.has(fate)
