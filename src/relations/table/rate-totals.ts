/** How surely rates in a row of totals are the sum of those in the rows that it sums up. */
import { STRENGTH } from '../strength.ts'
import { saysContribution, saysPart, saysWeight } from './heads.ts'
import type { Lane } from './lane.ts'
import type { RowGroup } from './row-groups.ts'
import { near, type Tally, type Trial } from './trial.ts'

/** Digits that have to agree before a sum that holds proves that its row is a sum. */
export const PROOF = 3

interface Among {
  readonly group: RowGroup
  readonly lane: Lane
  /** The same rows in all lanes. */
  readonly own: Tally
}

/** Shares and weights add up to 100 % or to 1, points of a growth to the growth, and other rates to nothing. */
export function strengthOfRates(trial: Trial, { group, lane, own }: Among): number {
  const { parts } = trial
  const sum = parts.reduce((total, { value }) => total + value, 0)
  const slack = parts.reduce((total, part) => total + part.slack, 0)
  const whole = [1, 100].some((value) => near(trial.stated.value, value, 0))
  const contributed = saysContribution(lane.heads.join(' '))
  if (trial.holds) return whole || (contributed && group.cue === 'word') ? STRENGTH.certain : 0
  if (contributed && !whole)
    return group.cue === 'word' && own.weight >= PROOF && !amongParts(trial) ? STRENGTH.sure : 0
  if (!whole && (group.cue === 'number' || ![1, 100].some((value) => near(sum, value, slack)))) return 0
  if (!saysPart(lane.heads.join(' ')))
    return own.weight >= PROOF && !whole && !amongParts(trial) ? STRENGTH.sure : 0
  return own.weight >= PROOF || saysWeight(lane.heads.at(-1) ?? '') ? STRENGTH.sure : STRENGTH.possible
}

/** Whether a failed total lies among its parts, as a mean or an index of them would: then it need be no sum. */
export function amongParts({ stated, parts }: Trial): boolean {
  return parts.some(({ value }) => value >= stated.value) && parts.some(({ value }) => value <= stated.value)
}
