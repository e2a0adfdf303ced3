import type { Observation } from '../observation.ts'
import type { Told } from '../row.ts'
import { isSlip } from './agreement.ts'
import type { NearNames } from './near-names.ts'
import { type Pair, pairOf } from './pair.ts'
import { sameness } from './sameness.ts'

/** Their figures bear such matches out, so that less will do. */
const LEAST = 0.5
/** How sure a name that holds another is. */
const NEAR = 0.75
/** Figures of fewer digits agree by chance. */
const DIGITS = 3
const VERDICTS = ['agrees', 'rounding', 'corrected', 'disagrees']

/**
 * The pair with a level of a name that holds all of the other: "khám chữa bệnh", "Trạm Y tế khám chữa bệnh". It may
 * as well be a part of it, so that only figures that bear the match out are laid side by side: equal, or one slip apart.
 */
export function nearPairs(later: Told, candidates: NearNames): Pair[] {
  if (!isTelling(later.level)) return []
  const near = candidates(later)
    .filter(({ by }) => by !== later.by)
    .map((earlier) => pairOf('earlier', [later, earlier], NEAR * sameness(later, earlier)))
    .filter(
      ({ verdict, later: a, earlier: b }) =>
        verdict === 'agrees' || (verdict !== 'rounding' && isSlip(a.level, b.level)),
    )
    .filter(({ confidence }) => confidence >= LEAST)
    .toSorted((a, b) => VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict))
  return near.slice(0, 1)
}

const isTelling = ({ sighting, value }: Observation): boolean =>
  /(?:\d\D*){3}/.test(sighting.text) && value.toFraction().split('/')[0]!.replace(/0+$/, '').length >= DIGITS
