import { STRENGTH } from './strength.ts'
import type { Weighed } from './weighed.ts'

/** How far off figures may be that stand side by side without words, for a slip of each surprise to be believed. */
export function toleranceOf(entry: Weighed, surprise: number): number {
  const row = rowOf(entry)
  return row[Math.min(surprise, row.length - 1)] ?? -1
}

function rowOf({ proposal, judgement }: Weighed): readonly number[] {
  const { strength, members, closed, partial } = proposal
  const tooMuch = judgement.difference.s < 0n
  if (strength >= STRENGTH.hinted && tooMuch) return closed ? TOO_MUCH : WITH_NAMES_TOO_MUCH
  if (strength >= STRENGTH.hinted) return closed ? CLOSED : WITH_NAMES
  if (closed && members.length > 2) return tooMuch ? TOO_MUCH : JOINED
  if (closed && strength >= STRENGTH.fitting) return OPPOSED_BEHIND
  if (members.length < 3) return TWO
  if (partial === true && !(tooMuch && strength >= STRENGTH.fitting)) return SEVERAL
  return tooMuch ? TOO_MUCH : SAID_OF_SEVERAL
}

/** By the surprise of the slip: 0, 1, 2, and 3 and more. */
const WITH_NAMES = [0.15, 0.15, 0.6, Number.POSITIVE_INFINITY]
const WITH_NAMES_TOO_MUCH = [0.15, 0.25, 0.6, Number.POSITIVE_INFINITY]
const CLOSED = [0.15, 0.6, 0.6, Number.POSITIVE_INFINITY]
const TOO_MUCH = [0.15, Number.POSITIVE_INFINITY]
const OPPOSED_BEHIND = [0.02, 0.3, 0.6, Number.POSITIVE_INFINITY]
const SAID_OF_SEVERAL = [0.02, 0.05, Number.POSITIVE_INFINITY]
const JOINED = [0.05, 0.15, Number.POSITIVE_INFINITY]
const SEVERAL = [-1, 0.05, 0.3, Number.POSITIVE_INFINITY]
const TWO = [-1, -1, 0.3, 0.3]
