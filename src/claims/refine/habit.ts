import type { Draft, Figure, Numeral } from '../draft.ts'

/** How a report, or one part of it, marks its decimals: counts of figures that leave no doubt. */
export interface Habit {
  readonly points: number
  readonly commas: number
}

/** Figures without doubt, counted: "55.76" speaks for the point, "1.201,5" and "12,5" for the comma. */
export function habitOf(figures: Iterable<Figure>): Habit {
  let [points, commas] = [0, 0]
  for (const { numeral } of figures) {
    if (numeral.mark === 'point') points++
    if (numeral.mark === 'comma' || numeral.mark === 'grouped') commas++
  }
  return { points, commas }
}

/**
 * `1.385` as the habit of its surroundings decides: 1385 unless points are the rule there.
 *
 * The doubt stays (`alternative`) where points are used at all; a count of whole things has none.
 */
export function settle(figure: Figure, habits: readonly Habit[]): Figure {
  const { numeral, unit } = figure
  if (numeral.alternative === undefined) return figure
  const { alternative, ...certain } = numeral
  const whole = unit?.dimension === 'count' && !unit.per && !unit.scaled
  const habit = habits.find(({ points, commas }) => points + commas > 0)
  if (!habit || habit.points === 0 || whole)
    return doubtful(figure) ? figure : { ...figure, numeral: certain }
  if (habit.points <= habit.commas) return figure
  return { ...figure, numeral: asPoint(numeral, alternative) }
}

/** A share above a thousand per cent is doubtful whatever the habit. */
const doubtful = ({ unit, numeral }: Figure): boolean =>
  unit?.dimension === 'percent' && Number(numeral.value) > 1000

const asPoint = (numeral: Numeral, value: string): Numeral => ({
  ...numeral,
  value,
  decimals: 3,
  mark: 'point',
  alternative: numeral.value,
  remarks: [...numeral.remarks, 'decimal-point'],
})

/** The figures of drafts: of a ratio and a range both. */
export function* figuresOf(drafts: Iterable<Draft>): Generator<Figure> {
  for (const draft of drafts) {
    if (draft.what === 'figure') yield draft
    else if (draft.what === 'ratio') yield* [draft.above, draft.below]
    else if (draft.what === 'range') yield* [draft.low, draft.high]
  }
}

/** A draft with each of its figures settled. */
export function settleDraft(draft: Draft, habits: readonly Habit[]): Draft {
  if (draft.what === 'figure') return settle(draft, habits)
  if (draft.what === 'ratio')
    return { ...draft, above: settle(draft.above, habits), below: settle(draft.below, habits) }
  if (draft.what === 'range')
    return { ...draft, low: settle(draft.low, habits), high: settle(draft.high, habits) }
  return draft
}
