/** Rates of change that may be of a share, in points, though the amount beside them is of what the share counts. */
import { directionOf } from '../context/direction.ts'
import { type Figure, figuresOf } from '../context/figures.ts'
import { operandOf } from '../context/operand-of.ts'
import { amountOf } from '../operand.ts'
import { senseOf } from '../share/sense.ts'
import { amountBeside } from './amount-beside.ts'
import type { Change } from './levels.ts'

/** "tỷ lệ hộ nghèo của tỉnh giảm": what fell is itself a rate; of "tỷ lệ giảm" only the fall is one. */
const OF_RATE = /(?<!\p{L})t[ỷỉ] lệ (?!tăng|giảm)\p{L}[^,;:()]{1,80}$/u

/**
 * "tỷ lệ hộ nghèo giảm 3,02%, tương ứng giảm 11.075 hộ", "29.146 hộ, tỷ lệ 6,63%; giảm 3.981 hộ, tương ứng 0,96%": so many points as well as so
 * many per cent of the households. A rate of growth such a one is only where the arithmetic says so.
 */
export function isOfShare(change: Change): boolean {
  const { figure } = change
  if (OF_RATE.test(figure.lead)) return true
  const amount = amountBeside(change)
  if (!amount || amount.at > figure.at) return false
  const [level, share] = figuresOf(figure.passage).slice(Math.max(0, amount.at - 2), amount.at)
  const isShare =
    share?.mention.claim.kind === 'percent' &&
    share.mention.sentence === figure.mention.sentence &&
    directionOf(share) === undefined &&
    senseOf(share) === 'share' &&
    !/(?<!\p{L})đạt$/u.test(share.lead)
  return isShare && level !== undefined && areAsPoints(level, share, [amount, figure])
}

/** Whether a rate is about what an amount comes to in points of a share: 6,63 × 3.981 / 29.146 = 0,91, for 0,96. */
function areAsPoints(level: Figure, share: Figure, [amount, rate]: readonly [Figure, Figure]): boolean {
  const [whole, of, part, points] = [level, share, amount, rate].map((figure) =>
    amountOf(operandOf(figure))?.valueOf(),
  )
  if (!whole || !of || !part || !points) return false
  const ratio = Math.abs(points / ((of * part) / whole))
  return ratio > 1 / ABOUT && ratio < ABOUT
}

/** The share was of the larger or smaller whole of another year. */
const ABOUT = 1.5
