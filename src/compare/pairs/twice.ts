import { groupBy } from '../../model/group-by.ts'
import type { Row } from '../row.ts'
import { codeOf } from '../span.ts'
import { type Pair, pairOf } from './pair.ts'
import { sameness } from './sameness.ts'

/** Two reports on one period name one thing only if name and place agree. */
const LEAST = 0.97
const WORDS = 3
/** More reports on one time are not looked at. */
const MOST = 8

/**
 * Levels of one thing at one time as two reports on that time tell them: each beside the last one before it. So a report
 * that sets another right is not held against those that follow it.
 */
export function twicePairs({ told }: Row): Pair[] {
  const own = told.filter(({ level }) => level.telling === 'reported' && level.thing.words.length >= WORDS)
  const groups = groupBy(own, ({ level: { thing, span } }) => `${thing.key}@${codeOf(span)}@${thing.context}`)
  return [...groups.values()].flatMap((group) =>
    group.flatMap((later, at): Pair[] => {
      const earlier = group
        .slice(Math.max(0, at - MOST), at)
        .findLast((other) => other.by !== later.by && sameness(later, other) >= LEAST)
      return earlier ? [pairOf('twice', [later, earlier], sameness(later, earlier))] : []
    }),
  )
}
