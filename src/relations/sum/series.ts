import type { Mention } from '../discourse/index.ts'

/** Figures that stand together where the parts of a total would: behind it, in brackets, in bullets, in a note. */
export interface Series {
  readonly mentions: readonly Mention[]
  readonly evidence: string
  /** How surely the place and the words announce an exhaustive list, 0 to 1. */
  readonly strength: number
}
