import type { Observation } from '../observation.ts'
import { grouped, type Row, type Told } from '../row.ts'
import { codeOf } from '../span.ts'
import { agreementOf, isSlip } from './agreement.ts'
import type { Pair } from './pair.ts'
import { sameness } from './sameness.ts'

/** Below this the words do not make them one thing. */
const LEAST = 0.6
/** More reports on one time are not looked at. */
const MOST = 8

/** Levels that reports tell of an earlier time, beside what the report on that time itself says. */
export function earlierPairs({ told }: Row): Pair[] {
  const reported = told.filter(({ level }) => level.telling === 'reported')
  const byKey = grouped(reported, keyOf)
  const byUnit = grouped(reported, unitKeyOf)
  const earlier = told.filter(({ level }) => level.telling !== 'reported')
  const tellings = grouped(earlier, (one) => `${one.by.report.path}@${keyOf(one)}`)
  return [...tellings.values()].flatMap((group) => {
    const pairs = group.flatMap((later) => {
      const same = byKey.get(keyOf(later))
      return same ? samePairs(later, same) : nearPairs(later, byUnit.get(unitKeyOf(later)) ?? [])
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
  return group
    .filter((later) => !pairs.some((pair) => pair.later === later))
    .map((later) => pairOf(later, known, SECOND))
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
    .map((earlier) => pairOf(later, earlier, sameness(later, earlier)))
    .filter(({ confidence }) => confidence >= LEAST)
    .toSorted((a, b) => b.confidence - a.confidence)
  const best = pairs.find(({ verdict }) => verdict === 'agrees' || verdict === 'rounding') ?? pairs[0]
  return best ? [best] : []
}

/**
 * The pair with a level of a name that holds all of the other: "khám chữa bệnh", "Trạm Y tế khám chữa bệnh". It may
 * as well be a part of it, so that only figures that bear the match out are laid side by side: equal, or one slip apart.
 */
function nearPairs(later: Told, candidates: readonly Told[]): Pair[] {
  const near = candidates
    .filter(({ by, level }) => by !== later.by && isNear(later.level, level))
    .map((earlier) => pairOf(later, earlier, NEAR * sameness(later, earlier)))
    .filter(
      ({ verdict, later: a, earlier: b }) =>
        verdict === 'agrees' || (verdict !== 'rounding' && isSlip(a.level, b.level)),
    )
    .filter(({ confidence }) => confidence >= LEAST_NEAR)
    .toSorted((a, b) => VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict))
  return near.slice(0, 1)
}

const VERDICTS = ['agrees', 'rounding', 'corrected', 'disagrees']
/** Their figures bear such matches out, so that less will do. */
const LEAST_NEAR = 0.5
/** How sure a name that holds another is. */
const NEAR = 0.75
/** Figures of fewer digits agree by chance. */
const DIGITS = 3
/** How many syllables the longer name may have more. */
const MORE = 4

function isNear(a: Observation, b: Observation): boolean {
  const [short, long] = [a.thing.words, b.thing.words].toSorted((x, y) => x.length - y.length)
  if (short!.length < 3 || long!.length - short!.length > MORE || a.thing.shared || b.thing.shared)
    return false
  const known = new Set(long)
  return (
    /(?:\d\D*){3}/.test(a.sighting.text) &&
    significant(a) >= DIGITS &&
    short!.every((word) => known.has(word))
  )
}

const significant = ({ value }: Observation): number =>
  value.toFraction().split('/')[0]!.replace(/0+$/, '').length

function pairOf(later: Told, earlier: Told, confidence: number): Pair {
  const agreement = agreementOf(later.level, earlier.level)
  const verdict = agreement === 'disagrees' && later.level.corrected ? 'corrected' : agreement
  return { sort: 'earlier', later, earlier, verdict, confidence }
}
