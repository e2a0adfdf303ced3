/** Two breakdowns of one total, which are no account: "Dân số | Nam | Nữ | Thành thị | Nông thôn". */
import type { Lane } from './lane.ts'
import type { Trial } from './trial.ts'

/**
 * Whether what an account would add up is, in most of its lines, what a lane before it has: then the rest is
 * a second breakdown of it, though the last of that is what is left of the first.
 */
export function isSplitTwice(before: readonly Lane[], trials: readonly Trial[]): boolean {
  return before.some(({ figures }) => {
    const totals = new Set(figures.map((figure) => figure && keyOf(figure.value)))
    const found = trials.filter((trial) => totals.has(keyOf(addedIn(trial))))
    return found.length * 2 > trials.length
  })
}

const addedIn = ({ parts, signs }: Trial): number =>
  parts.reduce((sum, { value }, at) => (signs?.[at] === -1 ? sum : sum + value), 0)

/** Equal for floats that differ by what adding them up leaves. */
const keyOf = (value: number): string => value.toPrecision(12)
