import type { Passage } from '../passage.ts'

/** The longest clause looked at, in characters. */
export const LONGEST = 90

/** True when a clause that goes on to `to` ends with the mark at a place: "; , ( )", or a stop before a blank. */
export function endsClause(lower: string, at: number, to: number): boolean {
  const code = lower.charCodeAt(at)
  if (code > 59) return false
  if (code === 59 || code === 44 || code === 40 || code === 41 || code === 10) return true
  return (code === 46 || code === 58) && lower.charCodeAt(at + 1) === 32 && at + 2 < to
}

/** The words of its clause before a figure, in lower case. */
export function clauseBefore({ lower }: Passage, at: number, floor: number): string {
  const least = Math.max(floor, at - LONGEST)
  let from = at
  for (; from > least; from--) {
    if (endsClause(lower, from - 1, at)) break
  }
  return lower.slice(from, at)
}
