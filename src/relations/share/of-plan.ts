import { directionOf } from '../context/direction.ts'
import { type Figure, figuresOf, gapBetween } from '../context/figures.ts'
import { alike } from '../context/measured.ts'
import { operandOf } from '../context/operand-of.ts'
import { STRENGTH } from '../strength.ts'
import type { Numerator } from './numerator.ts'
import { isTarget } from './sense.ts'
import type { Whole } from './whole.ts'

/**
 * "thu 241,8 tỷ đồng (dự toán 245 tỷ đồng), đạt 98,7%": a plan between what was reached and a bare percentage is what it is taken
 * of. Of more than one plan, each agrees or says nothing.
 *
 * @param name The words behind the percentage that say what it is a share of; "" when there are none.
 */
export function plansBetween(percent: Figure, { figure }: Numerator, name: string): Whole[] {
  if (name !== '' || figure.mention.sentence !== percent.mention.sentence) return []
  const targets = figuresOf(percent.passage)
    .slice(figure.at + 1, Math.max(figure.at + 1, percent.at))
    .filter((other) => isTarget(other) && !directionOf(other) && other.mention.claim.kind === 'quantity')
  const last = targets.at(-1)
  if (!last || !REACHED.test(gapBetween(last, percent))) return []
  const plans = targets
    .map((other) => ({ operand: operandOf(other), lead: other.lead }))
    .filter(({ operand }) => alike(operand, operandOf(figure)))
  const strength = plans.length === 1 ? STRENGTH.clear : STRENGTH.fitting
  return plans.map(({ operand, lead }) => ({ operand, strength, evidence: lead.slice(-40) }))
}

/** Nothing but the words of reaching between: "kế hoạch 245 ha), trong đó … chiếm" leads to another share. */
const REACHED =
  /^\)?[,;]? ?(?:(?:nay|mới|chỉ|đã|tức|như vậy|tỷ lệ) ){0,2}(?:đạt|bằng|tương ứng)(?: tỷ lệ)?(?: khoảng| gần| trên)?$/u
