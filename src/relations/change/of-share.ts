/** Rates of change that may be of a share, in points, though the amount beside them is of what the share counts. */
import { directionOf } from '../context/direction.ts'
import { figuresOf } from '../context/figures.ts'
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
  const share = figuresOf(figure.passage)[amount.at - 1]
  return (
    share?.mention.claim.kind === 'percent' &&
    share.mention.sentence === figure.mention.sentence &&
    directionOf(share) === undefined &&
    senseOf(share) === 'share'
  )
}
