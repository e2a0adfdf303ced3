import type { Exact, Interval } from '../../model/index.ts'
import { memoized } from '../../model/memoized.ts'
import type { Discourse } from '../discourse/index.ts'
import { amountOf } from '../operand.ts'
import type { Facet, Operand } from '../proposal.ts'
import { directionOf } from './direction.ts'
import { type Figure, figuresOf } from './figures.ts'
import { measureOf } from './measured.ts'

/** A number of a report that others may be compared with. */
export interface Known {
  readonly figure: Figure
  readonly operand: Operand
  readonly value: Exact
}

/** Every number of a report by what it measures, so that the one that would fit is found without trying all. */
export interface FigureIndex {
  /** The numbers of a measure that lie in an interval, nearest to a place first; at most a handful. */
  readonly within: (measure: string, interval: Interval, order: number) => readonly Known[]
  /** How many numbers there are of a measure. */
  readonly size: (measure: string) => number
}

/** More different candidates than this prove nothing. */
const HANDFUL = 8

/** One number said so often stands for all its places. */
const REPEATS = 60

/** The index of a report, worked out once. */
export const figureIndex = memoized((discourse: Discourse): FigureIndex => {
  const byMeasure = new Map<string, Known[]>()
  for (const passage of discourse.passages)
    for (const figure of figuresOf(passage))
      for (const known of numbersOf(figure)) {
        const measure = measureOf(known.operand)
        const list = byMeasure.get(measure)
        if (list) list.push(known)
        else byMeasure.set(measure, [known])
      }
  for (const list of byMeasure.values()) list.sort((a, b) => a.value.compare(b.value))
  return {
    within: (measure, interval, order) => nearest(between(byMeasure.get(measure) ?? [], interval), order),
    size: (measure) => byMeasure.get(measure)?.length ?? 0,
  }
})

/** A level is a base for others; a change is not. */
function numbersOf(figure: Figure): Known[] {
  const { claim } = figure.mention
  if (claim.role === 'change' || directionOf(figure)) return []
  const facets: Facet[] =
    claim.kind === 'ratio' ? ['numerator', 'denominator'] : claim.kind === 'range' ? [] : ['value']
  return facets.flatMap((facet) => {
    const operand: Operand = { claim, facet }
    const value = amountOf(operand)
    return value ? [{ figure, operand, value }] : []
  })
}

function between(list: readonly Known[], { lo, hi }: Interval): Known[] {
  let [low, high] = [0, list.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (list[middle]!.value.compare(lo) < 0) low = middle + 1
    else high = middle
  }
  const found: Known[] = []
  let distinct = 0
  for (let i = low; i < list.length && found.length < REPEATS && list[i]!.value.compare(hi) <= 0; i++) {
    if (i === low || !list[i]!.value.equals(list[i - 1]!.value)) distinct++
    if (distinct > HANDFUL) return []
    found.push(list[i]!)
  }
  return found
}

function nearest(found: readonly Known[], order: number): Known[] {
  const distance = ({ figure }: Known) =>
    figure.mention.order < order ? order - figure.mention.order : 3 * (figure.mention.order - order)
  return found.toSorted((a, b) => distance(a) - distance(b))
}
