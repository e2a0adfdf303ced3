/** A list of rows with nothing but its total below, "Cộng": where no column adds up, each ought to. */
import { BARE_TOTALS } from '../../lexicon/table-words.ts'
import type { Place } from './hierarchy.ts'
import { missOf, type Trial } from './trial.ts'
import type { Tried } from './tried-rows.ts'

const TOTAL = new RegExp(`^(?:${BARE_TOTALS.join('|')})[\\s:.]*$`, 'iu')

/** Fewer rows are no list, and of more one may count what stands in another. */
const [FEWEST, MOST] = [3, 40]

/** Whether a last row, which is called total and nothing else, sums up all other rows, of which none has others below it. */
export function sumsPlainList({ group, rows }: Tried, places: readonly Place[]): boolean {
  const others = places.length - 1
  return (
    group.total === others &&
    rows.length === others &&
    others >= FEWEST &&
    others <= MOST &&
    TOTAL.test(places[others]!.row.label) &&
    rows.every((row) => places[row]!.depth === 0 && !places[row]!.some)
  )
}

/** Some columns, in none of which the total is right, in one nearly so and in each by not much. */
export function missLittle(trials: readonly Trial[]): boolean {
  const misses = trials.map(missOf).map(Math.abs)
  return misses.length > 1 && Math.min(...misses) <= NEARLY && Math.max(...misses) <= LITTLE
}

const [NEARLY, LITTLE] = [0.02, 0.1]
