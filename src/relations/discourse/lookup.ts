import type { Bracket } from './brackets.ts'
import type { Mention } from './mention.ts'

/** Index of the first of sorted things at or behind an offset; their number when there is none. */
export function firstAt<T>(sorted: readonly T[], offset: number, startOf: (thing: T) => number): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (startOf(sorted[middle]!) < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** Mentions that begin in [start, end), at most `limit` of them, without looking at the others. */
export function mentionsWithin(
  mentions: readonly Mention[],
  [start, end]: readonly [start: number, end: number],
  limit: number,
): Mention[] {
  const found: Mention[] = []
  for (let at = firstAt(mentions, start, startOf); at < mentions.length && found.length < limit; at++) {
    if (mentions[at]!.start >= end) break
    found.push(mentions[at]!)
  }
  return found
}

/** The first bracket on a level that opens within `reach` units behind an offset. */
export function bracketBehind(
  brackets: readonly Bracket[],
  [offset, reach]: readonly [offset: number, reach: number],
  level: Bracket | null,
): Bracket | undefined {
  for (let at = firstAt(brackets, offset, ({ open }) => open); at < brackets.length; at++) {
    const bracket = brackets[at]!
    if (bracket.open > offset + reach) return undefined
    if (bracket.parent === level) return bracket
  }
  return undefined
}

const startOf = ({ start }: Mention) => start
