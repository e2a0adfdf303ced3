import { grouped, type Row, type Told } from '../row.ts'
import { codeOf } from '../span.ts'
import { agreementOf } from './agreement.ts'
import type { Pair } from './pair.ts'
import { sameness } from './sameness.ts'

/** Below this the words do not make them one thing. */
const LEAST = 0.6
/** More reports on one time are not looked at. */
const MOST = 8

/** Levels that reports tell of an earlier time, beside what the report on that time itself says. */
export function earlierPairs({ told }: Row): Pair[] {
  const levels = grouped(
    told.filter(({ level }) => level.telling === 'reported'),
    keyOf,
  )
  return told
    .filter(({ level }) => level.telling !== 'reported')
    .flatMap((later) => {
      const candidates = (levels.get(keyOf(later)) ?? [])
        .slice(0, MOST)
        .filter(({ by }) => by !== later.by)
        .map((earlier) => pairOf(later, earlier))
        .filter(({ confidence }) => confidence >= LEAST)
      const best =
        candidates.find(({ verdict }) => verdict !== 'disagrees' && verdict !== 'corrected') ??
        candidates.toSorted((a, b) => b.confidence - a.confidence)[0]
      return best ? [best] : []
    })
}

const keyOf = ({ level: { thing, span } }: Told): string => `${thing.key}@${codeOf(span)}`

function pairOf(later: Told, earlier: Told): Pair {
  const agreement = agreementOf(later.level, earlier.level)
  const verdict =
    agreement === 'disagrees' && (later.level.corrected || later.by.corrected) ? 'corrected' : agreement
  return { sort: 'earlier', later, earlier, verdict, confidence: sameness(later, earlier) }
}
