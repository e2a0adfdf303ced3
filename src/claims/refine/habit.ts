import type { Draft, Figure, Numeral } from '../draft.ts'

/** How shares and other figures mark their decimals: counts of figures that leave no doubt. */
export interface Habit {
  readonly shares: Marks
  readonly others: Marks
}

interface Marks {
  points: number
  commas: number
  /** Decimals behind points are three there, "0.385": so may be those of `1.385`. */
  threes: number
  /** Things that are counted by thousands behind points, "1.385 hộ". */
  groups: number
}

const none = (): Marks => ({ points: 0, commas: 0, threes: 0, groups: 0 })

/** Figures without doubt, counted: "55.76" speaks for the point, "1.201,5" and "12,5" for the comma. */
export function habitOf(drafts: readonly Draft[]): Habit {
  const habit = { shares: none(), others: none() }
  for (const draft of drafts) {
    if (draft.what === 'figure') count(habit, draft)
    else if (draft.what === 'ratio') count(count(habit, draft.above), draft.below)
    else if (draft.what === 'range') count(count(habit, draft.low), draft.high)
  }
  return habit
}

/** The habit with one figure more; of a ratio and a range both are counted. */
function count(habit: Habit, figure: Figure): Habit {
  const { mark, decimals, alternative } = figure.numeral
  const marks = habit[sortOf(figure)]
  if (mark === 'point' && !isWhole(figure)) {
    marks.points++
    if (decimals === 3) marks.threes++
  }
  if (mark === 'comma' || mark === 'grouped') marks.commas++
  if (alternative !== undefined && isWhole(figure)) marks.groups++
  return habit
}

/** Things that are counted come whole: "21.32 con" is a slip, and tells nothing of how decimals are marked. */
export const isWhole = ({ unit }: Figure): boolean =>
  unit?.dimension === 'count' && unit.per === undefined && !unit.scaled

/** A share is often worked out and pasted with a point where amounts are typed with groups. */
const sortOf = ({ unit }: Figure): 'shares' | 'others' =>
  unit?.dimension === 'percent' ? 'shares' : 'others'

/**
 * `1.385` as the habit of its surroundings decides, the nearest first: 1385 unless points are the rule there.
 *
 * The doubt stays (`alternative`) where points are as usual as a third of commas, where they are the rule for one or two decimals
 * and thousands of things are grouped by them all the same, and for a share above a thousand per cent; a count of whole things has none.
 */
export function settle(figure: Figure, habits: readonly Habit[]): Figure {
  const { numeral } = figure
  if (numeral.alternative === undefined || numeral.mark === 'words') return figure
  if (numeral.remarks.includes('space-inside')) return figure
  const sort = sortOf(figure)
  const marks = habits.map((habit) => habit[sort]).find(({ points, commas }) => points + commas > 0)
  if (!marks || isWhole(figure) || marks.points * 3 < marks.commas)
    return sort === 'shares' && Number(numeral.value) > 1000
      ? figure
      : { ...figure, numeral: { ...numeral, alternative: undefined } }
  if (marks.points <= marks.commas || (marks.groups > 0 && marks.threes === 0)) return figure
  return { ...figure, numeral: asPoint(numeral, numeral.alternative) }
}

const asPoint = (numeral: Numeral, value: string): Numeral => ({
  ...numeral,
  value,
  decimals: 3,
  mark: 'point',
  alternative: numeral.value,
  remarks: [...numeral.remarks, 'decimal-point'],
})

const isOpen = ({ numeral }: Figure): boolean => numeral.alternative !== undefined && numeral.mark !== 'words'

/** A draft with each of its figures settled. */
export function settleDraft(draft: Draft, habits: readonly Habit[]): Draft {
  if (draft.what === 'figure') return settle(draft, habits)
  if (draft.what === 'ratio' && (isOpen(draft.above) || isOpen(draft.below)))
    return { ...draft, above: settle(draft.above, habits), below: settle(draft.below, habits) }
  if (draft.what === 'range' && (isOpen(draft.low) || isOpen(draft.high)))
    return { ...draft, low: settle(draft.low, habits), high: settle(draft.high, habits) }
  return draft
}
