/** Figures that come in numbers: among many that are named alike, some nearly equal each other by chance. */
import type { NearMiss } from './near-misses.ts'
import type { Statement } from './statement.ts'

/** One slip makes one other value; a figure that nearly equals more values than this is one of a series. */
const MOST_VALUES = 3

/** Whether a figure is one of a series of figures that are alike: 100.001, 100.002, 100.003 and so on. */
export function seriesIn(pairs: readonly NearMiss[]): (statement: Statement) => boolean {
  const values = new Map<Statement, Set<string>>()
  const add = (one: Statement, other: Statement) => {
    const known = values.get(one) ?? new Set<string>()
    values.set(one, known.add(other.value.toFraction()))
  }
  for (const { earlier, later } of pairs) {
    add(earlier, later)
    add(later, earlier)
  }
  return (statement) => (values.get(statement)?.size ?? 0) > MOST_VALUES
}

/** A report names so many values alike at most where it means to state one of them twice. */
const MOST_ALIKE = 40

/** Whether the same words and unit as those of a figure stand beside very many other values. */
export function manyIn(statements: readonly Statement[]): (statement: Statement) => boolean {
  const values = new Map<string, Set<string>>()
  for (const statement of statements) {
    const key = nameOf(statement)
    const known = values.get(key) ?? new Set<string>()
    values.set(key, known.add(statement.value.toFraction()))
  }
  return (statement) => (values.get(nameOf(statement))?.size ?? 0) > MOST_ALIKE
}

const nameOf = ({ measure, mention: { claim } }: Statement): string => `${measure} ${claim.subject}`
