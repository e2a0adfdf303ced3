import { groupBy } from '../../model/group-by.ts'
import type { Row, Told } from '../row.ts'
import { codeOf } from '../span.ts'
import { isSlip } from './agreement.ts'
import { nearPairs } from './near.ts'
import { nearNames } from './near-names.ts'
import { type Pair, pairOf } from './pair.ts'
import { sameness } from './sameness.ts'

/** Below this the words do not make them one thing. */
const LEAST = 0.6
/** More reports on one time are not looked at. */
const MOST = 8

/** Levels that reports tell of an earlier time, beside what the report on that time itself says. */
export function earlierPairs({ told }: Row): Pair[] {
  const reported = told.filter(({ level }) => level.telling === 'reported')
  const byKey = groupBy(reported, keyOf)
  const byUnit = new Map([...groupBy(reported, unitKeyOf)].map(([key, levels]) => [key, nearNames(levels)]))
  const earlier = told.filter(({ level }) => level.telling !== 'reported')
  const tellings = groupBy(earlier, (one) => `${one.by.report.path}@${keyOf(one)}`)
  return [...tellings.values()].flatMap((group) => {
    const pairs = group.flatMap((later) => {
      const same = byKey.get(keyOf(later))
      return same ? samePairs(later, same) : nearPairs(later, byUnit.get(unitKeyOf(later)) ?? (() => []))
    })
    return [...pairs, ...contradictions(group, pairs)]
  })
}

/** How sure a second telling is, where the first agrees with the earlier report. */
const SECOND = 0.85

/**
 * A report that tells an earlier level in two ways, one of them as the earlier report has it: the other may be of a part,
 * and is laid beside it only where a slip would explain it.
 */
function contradictions(group: readonly Told[], pairs: readonly Pair[]): Pair[] {
  const known = pairs.find(({ verdict }) => verdict === 'agrees')?.earlier
  if (!known || known.byPlace || group.length < 2) return []
  const paired = new Set(pairs.map(({ later }) => later))
  return group
    .filter((later) => !paired.has(later))
    .map((later) => pairOf('earlier', [later, known], SECOND))
    .filter(
      ({ later, verdict }) =>
        verdict !== 'agrees' && verdict !== 'rounding' && isSlip(later.level, known.level),
    )
}

const keyOf = ({ level: { thing, span } }: Told): string => `${thing.key}@${codeOf(span)}`
const unitKeyOf = ({ level: { thing, span } }: Told): string => `${thing.key.split('|')[0]}@${codeOf(span)}`

/** The pair with a level of the very name: one that agrees or, where none does, the surest. */
function samePairs(later: Told, same: readonly Told[]): Pair[] {
  const pairs = same
    .slice(0, MOST)
    .filter(({ by }) => by !== later.by)
    .map((earlier) => pairOf('earlier', [later, earlier], sameness(later, earlier)))
    .filter(({ confidence }) => confidence >= LEAST)
    .toSorted((a, b) => b.confidence - a.confidence)
  const best = pairs.find(({ verdict }) => verdict === 'agrees' || verdict === 'rounding') ?? pairs[0]
  return best ? [best] : []
}
