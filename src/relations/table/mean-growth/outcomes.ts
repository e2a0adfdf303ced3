/** What the ways of taking a mean growth give line by line. Floats decide, for they only pick. */
import { asPercent, type Figure } from '../figure.ts'
import type { Lane } from '../lane.ts'
import { unlike } from '../measures.ts'
import { near, type Outcome, proofOf } from '../trial.ts'
import type { Convention } from './conventions.ts'

/** Least and greatest value that the digits of a line allow. */
type Ends = readonly [least: number, greatest: number]

/** A line tried, and by how many of its last digits it misses. */
export interface Tried extends Outcome {
  readonly off: number
}

/** The most that a line proves. */
const MOST = 4

/** Whether a line of a lane of means follows in one way; undefined where its figures are not of that sort. */
export function outcomeAt(target: Lane, convention: Convention, at: number): Tried | undefined {
  const printed = target.figures[at]
  const figures = convention.lanes.map(({ figures: own }) => own[at])
  if (!printed || !figures.every((figure) => figure !== undefined)) return undefined
  const isPlain = convention.form === 'plain'
  const ends = isPlain ? plainOf(printed, figures) : growthOf(convention, figures)
  if (!ends) return undefined
  const stated = isPlain ? printed : asPercent(printed)
  const [middle, half] = [(ends[0] + ends[1]) / 2, (ends[1] - ends[0]) / 2]
  const exactly = near(stated.value, middle, stated.slack + half)
  const holds = exactly || (stated.slack > 0 && near(stated.value, middle, stated.slack * 2 + half))
  const told = convention.isIndex ? { ...stated, value: stated.value - 100 } : stated
  const weight = exactly && told.value !== 0 ? Math.min(MOST, proofOf(told, stated.slack + half)) : 0
  const off = Math.abs(stated.value - middle) / Math.max(2 * stated.slack, Number.EPSILON)
  return { holds, weight, off }
}

function growthOf({ form, years, isIndex }: Convention, figures: readonly Figure[]): Ends | undefined {
  if (form === 'compound') return compoundOf(figures)
  const [before, now] = figures as readonly [Figure, Figure]
  if (before.percent || now.percent || unlike(before, now)) return undefined
  if (before.value - before.slack <= 0 || now.value - now.slack <= 0) return undefined
  const times = [
    (now.value - now.slack) / (before.value + before.slack),
    (now.value + now.slack) / (before.value - before.slack),
  ]
  const [least, greatest] = times.map((each) => 100 * each ** (1 / years) - (isIndex ? 0 : 100))
  return [least!, greatest!]
}

/** Of rates, and figures without a unit that may be rates. */
function compoundOf(figures: readonly Figure[]): Ends | undefined {
  if (figures.some(({ code, value }) => (code !== '' && code !== '%') || value <= -100 || value > 300))
    return undefined
  const mean = (side: 1 | -1) =>
    100 *
      figures.reduce((all, { value, slack }) => all * (1 + (value + side * slack) / 100), 1) **
        (1 / figures.length) -
    100
  return [mean(-1), mean(1)]
}

/** The plain mean of figures in the unit of what is printed. */
function plainOf(printed: Figure, figures: readonly Figure[]): Ends | undefined {
  if (figures.some((figure) => figure.code !== printed.code && unlike(figure, printed))) return undefined
  const mean = (side: 1 | -1) =>
    figures.reduce((all, { value, slack }) => all + value + side * slack, 0) / figures.length
  return [mean(-1), mean(1)]
}
