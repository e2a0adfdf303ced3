import { gather, groupBy } from '../../model/group-by.ts'
import type { Told } from '../row.ts'

/** Finds the levels whose name holds all of another name, or is held by it. */
export type NearNames = (told: Told) => Told[]

/** Names of fewer syllables are held by many that are of other things. */
const LEAST = 3
/** How many syllables the longer name may have more. */
const MORE = 4

/** The levels of one unit and time by the syllables of their names; those that are found come in the order given here. */
export function nearNames(levels: readonly Told[]): NearNames {
  const eligible = levels.filter(isNamed)
  const order = new Map(eligible.map((told, at) => [told, at]))
  const byWord = new Map<string, Told[]>()
  for (const told of eligible) for (const word of wordsOf(told)) gather(byWord, word, told)
  const rarestOf = (told: Told): string =>
    wordsOf(told).reduce((best, word) => (count(word) < count(best) ? word : best))
  const count = (word: string): number => byWord.get(word)?.length ?? 0
  const byRarest = groupBy(eligible, rarestOf)
  return (told) => {
    if (!isNamed(told)) return []
    // Longer names hold even its rarest syllable; the rarest syllable of shorter ones is one of its own.
    const longer = byWord.get(rarestOf(told)) ?? []
    const shorter = wordsOf(told).flatMap((word) => byRarest.get(word) ?? [])
    const found = [...new Set([...longer, ...shorter])].filter((other) => holds(told, other))
    return found.sort((a, b) => order.get(a)! - order.get(b)!)
  }
}

const wordsOf = ({ level }: Told): readonly string[] => level.thing.words

const isNamed = ({ level: { thing } }: Told): boolean => thing.words.length >= LEAST && !thing.shared

function holds(a: Told, b: Told): boolean {
  const [short, long] = [wordsOf(a), wordsOf(b)].sort((one, other) => one.length - other.length)
  if (long!.length - short!.length > MORE) return false
  const known = new Set(long)
  return short!.every((word) => known.has(word))
}
