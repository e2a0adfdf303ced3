/** Whether rows of a table that stand on one level are parts of one another, though neither numbers nor marks say so. */
import { contentWords } from '../content-words.ts'
import type { Place } from '../table/hierarchy.ts'
import type { Lane } from '../table/lane.ts'

/** How many rows may be the parts of one. */
const REACH = 30

/** How far a sum of floats may be off. */
const SLACK = 1e-6

/** Names of more words than this are not taken apart. */
const LONGEST = 12

/** "Công nghiệp và xây dựng" above "Công nghiệp" and "Xây dựng", or a row that is the sum of some below or above it in every column. */
export const holdRowsOfOthers = (rows: readonly Place[], lanes: readonly Lane[]): boolean =>
  areNamedInOthers(rows) || areSums(rows, lanes) || areSums(rows.toReversed(), lanes)

function areNamedInOthers(rows: readonly Place[]): boolean {
  const names = rows.map(({ row }) => contentWords(row.label))
  const whole = new Set(names.filter(({ length }) => length > 1).map((words) => words.join(' ')))
  return names.some((words) => shorterRuns(words).some((part) => whole.has(part)))
}

/** All runs of two and more words of a name that are not all of it. */
function shorterRuns(words: readonly string[]): string[] {
  if (words.length > LONGEST) return []
  return words.flatMap((_, from) =>
    words
      .slice(from + 1)
      .flatMap((__, more) => (more + 2 < words.length ? [words.slice(from, from + more + 2).join(' ')] : [])),
  )
}

function areSums(rows: readonly Place[], lanes: readonly Lane[]): boolean {
  const amounts = lanes.filter(({ nature }) => nature === 'amount')
  const told = amounts.length > 0 ? amounts : lanes.filter(({ nature }) => nature === 'rate')
  const columns = told.map(({ figures }) => rows.map(({ row }) => figures[row.index]?.value ?? 0))
  const [first, ...rest] = columns
  return (
    first !== undefined &&
    rows.some((_, at) =>
      partsOf(first, at).some((count) => rest.every((column) => partsOf(column, at).includes(count))),
    )
  )
}

/** How many of the rows behind one make it together. */
function partsOf(column: readonly number[], at: number): number[] {
  const found: number[] = []
  const whole = column[at]!
  let sum = 0
  for (let count = 1; whole > 0 && count <= REACH && at + count < column.length; count++) {
    sum += column[at + count]!
    if (sum > whole * (1 + SLACK)) break
    if (count > 1 && sum >= whole * (1 - SLACK)) found.push(count)
  }
  return found
}
