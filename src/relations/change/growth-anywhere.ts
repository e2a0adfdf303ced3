import {
  divide,
  exact,
  HUNDRED,
  type Interval,
  multiply,
  point,
  subtract,
  sumIntervals,
} from '../../model/index.ts'
import { levelBefore } from '../context/around.ts'
import { directionOf } from '../context/direction.ts'
import { figureIndex } from '../context/figure-index.ts'
import { type Figure, gapBetween } from '../context/figures.ts'
import { isTime, measureOf } from '../context/measured.ts'
import { operandOf } from '../context/operand-of.ts'
import { significantDigits } from '../context/settle.ts'
import type { Discourse } from '../discourse/index.ts'
import { amountOf, intervalOf } from '../operand.ts'
import type { Member, Operand } from '../proposal.ts'
import { isEarlier } from './is-earlier.ts'
import type { Change } from './levels.ts'

/** Above this, one level of a report always fits by chance. */
const LUCK = 0.3

/** Pairs of levels for "tăng 9,1% so với năm 2022" where the level of 2022 stands elsewhere, as in a table. */
export function levelsAnywhere(discourse: Discourse, change: Change): Member[][] {
  const stated = operandOf(change.figure)
  const rate = intervalOf(stated)
  if (!rate || significantDigits(stated) < 2) return []
  return nearestAmounts(change).flatMap((now) => {
    const before = earlierLevel(discourse, now, { change, rate })
    return before ? [[{ ...now, role: 'now' } as const, { ...before, role: 'before' } as const]] : []
  })
}

function earlierLevel(
  discourse: Discourse,
  now: Operand,
  { change, rate }: { readonly change: Change; readonly rate: Interval },
): Operand | undefined {
  const [amount, index, measure] = [amountOf(now), figureIndex(discourse), measureOf(now)]
  const range = earlierRange(now, rate, change.direction)
  if (!amount || !range || range.lo.compare(0) <= 0 || amount.compare(HUNDRED) < 0) return undefined
  if (index.size(measure) * (range.hi.div(range.lo).valueOf() - 1) > LUCK) return undefined
  const found = index
    .within(measure, range, change.figure.mention.order)
    .filter(({ operand, value }) => operand.claim.id !== now.claim.id && !value.equals(amount))
    .find(({ figure }) => significantDigits(operandOf(change.figure)) >= 3 || isOfBefore(figure))
  return found?.operand
}

/** A figure in a column of an earlier time, or that the words make one. */
const isOfBefore = (figure: Figure) =>
  isEarlier(figure) || /năm|cùng kỳ|kỳ trước|tháng|quý/i.test(figure.mention.claim.column?.join(' ') ?? '')

/** now / (1 ± g). */
function earlierRange(now: Operand, rate: Interval, direction: 'up' | 'down'): Interval | undefined {
  const amount = amountOf(now)
  const whole = point(HUNDRED)
  const size = rate.hi.s < 0n ? { lo: rate.hi.neg(), hi: rate.lo.neg() } : rate
  return (
    amount &&
    divide(
      multiply(point(amount), point(exact(100))),
      direction === 'up' ? sumIntervals([whole, size]) : subtract(whole, size),
    )
  )
}

/** The amounts right before a rate in its sentence: the nearest, and one more that no semicolon parts from it. */
export const nearestAmounts = ({ figure }: Change): Operand[] =>
  levelBefore(figure, 4)
    .filter(
      (other) =>
        other.mention.claim.kind === 'quantity' && !directionOf(other) && !isTime(other.mention.claim),
    )
    .slice(0, 2)
    .filter((other, nth) => nth === 0 || !gapBetween(other, figure).includes(';'))
    .map((other) => operandOf(other))
