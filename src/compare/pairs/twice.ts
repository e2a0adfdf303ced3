import { grouped, type Row } from '../row.ts'
import { codeOf } from '../span.ts'
import { agreementOf } from './agreement.ts'
import type { Pair } from './pair.ts'
import { sameness } from './sameness.ts'

/** Two reports on one period name one thing only if name and place agree. */
const LEAST = 0.97
const WORDS = 3

/** Levels of one thing at one time as two reports on that time tell them. */
export function twicePairs({ told }: Row): Pair[] {
  const own = told.filter(({ level }) => level.telling === 'reported' && level.thing.words.length >= WORDS)
  const groups = grouped(own, ({ level: { thing, span } }) => `${thing.key}@${codeOf(span)}`)
  return [...groups.values()].flatMap(([first, ...others]) =>
    others.flatMap((later): Pair[] => {
      const confidence = sameness(later, first!)
      if (
        later.by === first!.by ||
        confidence < LEAST ||
        later.level.thing.context !== first!.level.thing.context
      )
        return []
      const agreement = agreementOf(later.level, first!.level)
      const verdict = agreement === 'disagrees' && later.level.corrected ? 'corrected' : agreement
      return [{ sort: 'twice', later, earlier: first!, verdict, confidence }]
    }),
  )
}
