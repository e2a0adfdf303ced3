import { SHARED_SYLLABLES } from '../../lexicon/comparison-cues.ts'
import type { Told } from '../row.ts'

/** Names of fewer syllables than this are shared by different things. */
const TELLING = 2
/** A name of so many syllables that few things share is of one thing wherever it stands. */
const LONG = 4

/**
 * How surely two levels with one key are of one thing, 0 to 1: a short name says less, and so does a place in another
 * section. 0 where a report uses the name for several things and the places differ.
 */
export function sameness(a: Told, b: Told): number {
  const [one, other] = [a.level.thing.context, b.level.thing.context]
  const byPlaceOnly = a.byPlace || b.byPlace || a.level.thing.shared
  if (byPlaceOnly && (one !== other || one === '')) return 0
  const { length } = a.level.thing.words
  const byWords = length === 0 ? 0.85 : a.level.thing.shared ? 0.9 : length < TELLING ? 0.93 : 1
  const byPlace =
    one === other
      ? 1
      : one === '' || other === '' || shares(one, other)
        ? 0.97
        : tellingOf(a) < LONG
          ? 0.82
          : 0.93
  return byWords * byPlace * a.level.confidence * b.level.confidence
}

const tellingOf = ({ level }: Told): number =>
  level.thing.words.filter((word) => !SHARED_SYLLABLES.has(word)).length

function shares(a: string, b: string): boolean {
  const words = new Set(a.split(' '))
  return b.split(' ').some((word) => words.has(word))
}
