import type { Figure } from '../draft.ts'
import type { Passage } from '../passage.ts'

/** A reason for which digits that read as a figure are none. */
export interface Reason {
  readonly example: string
  /** True when a figure with a unit may be none for it, too. */
  readonly ofAny?: true
  readonly applies: (figure: Figure, passage: Passage) => boolean
}

/** So many units of text before a place. */
export const near = (text: string, at: number, reach: number): string =>
  text.slice(Math.max(0, at - reach), at)
