import type { Passage } from '../passage.ts'

/** The longest clause looked at, in characters. */
export const LONGEST = 90

/** The words of its clause before a figure, in lower case. */
export function clauseBefore({ lower }: Passage, at: number, floor: number): string {
  const least = Math.max(floor, at - LONGEST)
  let from = at
  for (; from > least; from--) {
    const char = lower[from - 1]!
    if (';,()\n'.includes(char)) break
    if ((char === '.' || char === ':') && lower[from] === ' ' && from + 1 < at) break
  }
  return lower.slice(from, at)
}
