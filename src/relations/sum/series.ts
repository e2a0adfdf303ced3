import type { Mention } from '../discourse/index.ts'

/** Figures that stand together where the parts of a total would: behind it, in brackets, in bullets, in a note. */
export interface Series {
  readonly mentions: readonly Mention[]
  readonly evidence: string
  /** How surely the place and the words announce an exhaustive list, 0 to 1. */
  readonly strength: number
}

/** Strength of figures that merely stand side by side: only the arithmetic can tell that they belong together. */
export const WEAK = 0.3

/** Strength of figures side by side whose names go together; any other sum that holds refutes them. */
export const HINTED = 0.48

/** Strength of what is said of some of a total: only names that leave nothing over make it a breakdown. */
export const OF_WHICH = 0.44

/** Strength of a sentence of two opposites behind a total: "Số có điều kiện 655 việc, số chưa có điều kiện 157 việc." */
export const OPPOSED = 0.46

/** Strength of a series under a heading of its own, "Giới tính: …": a breakdown, of a total that stands elsewhere. */
export const HEADED = 0.5

/** From here on words, or a sister in another unit that adds up, say that all parts are there. */
export const TOLD = 0.6

/** Strength of a list that a second list, or a count of its names, is known to complete. */
export const CERTAIN = 0.85

/** The heading that opens a sentence of parts, up to its colon: "Giới tính" of "Giới tính: nam 60, nữ 40". */
export function headingOf(opening: string): string | undefined {
  return /^\s*(\p{Lu}[\p{L} ]{2,60}(?:\([^():]{1,30}\) ?)?):/u.exec(opening)?.[1]
}
