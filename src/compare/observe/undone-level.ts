import {
  type Block,
  type Claim,
  divide,
  exact,
  HUNDRED,
  multiply,
  ONE,
  point,
  type Relation,
  subtract,
  sumIntervals,
  ZERO,
} from '../../model/index.ts'
import { type LevelValue, levelOf } from './level.ts'
import { levelNow } from './level-now.ts'
import type { Stage } from './stage.ts'

/** A figure that rose or fell, with the relation that judged it where there is one. */
export interface Change {
  readonly block: Block
  readonly claim: Claim
  readonly relation: Relation | undefined
}

/** An earlier level, and the figure or the arithmetic that tells it. */
export interface ToldBefore {
  readonly level: LevelValue
  readonly confidence: number
  readonly estimate: boolean
  readonly claim: Claim
  readonly text: string
}

/**
 * The level before a change by the level after it: "23 vụ, giảm 05 vụ" → 28. Undefined where the report's own arithmetic
 * fails, and of percentages, whose changes are told in points or as growth.
 */
export function undoneLevel(stage: Stage, change: Change): ToldBefore | undefined {
  const { claim, relation } = change
  const now = levelNow(stage, change)
  if (now?.kind !== 'quantity' || relation?.verdict === 'inconsistent') return undefined
  const [after, by] = [levelOf(now), levelOf(claim)]
  const isRise = claim.direction !== 'down'
  const undone =
    after && by && (claim.kind === 'percent' ? grownFrom(after, by, isRise) : movedFrom(after, by, isRise))
  if (!undone || claim.kind === 'ratio') return undefined
  const sign = isRise ? '+' : '−'
  const isGrowth = claim.kind === 'percent'
  return {
    level: undone,
    confidence: isGrowth ? 0.9 : 0.95,
    estimate: now.approx !== 'exact' || claim.approx !== 'exact',
    claim,
    text: isGrowth
      ? `${now.text} ÷ (100% ${sign} ${claim.text})`
      : `${now.text} ${isRise ? '−' : '+'} ${claim.text}`,
  }
}

/** now − rise, now + fall. */
function movedFrom(after: LevelValue, by: LevelValue, isRise: boolean): LevelValue {
  return {
    value: isRise ? after.value.sub(by.value) : after.value.add(by.value),
    interval: isRise ? subtract(after.interval, by.interval) : sumIntervals([after.interval, by.interval]),
    grain: after.grain.add(by.grain),
  }
}

/** now ÷ (1 ± growth); its last digit is as coarse as what the rate leaves open. */
function grownFrom(after: LevelValue, by: LevelValue, isRise: boolean): LevelValue | undefined {
  const share = multiply(by.interval, point(exact('1/100')))
  const factor = isRise ? sumIntervals([point(ONE), share]) : subtract(point(ONE), share)
  const interval = divide(after.interval, factor)
  if (!interval || factor.lo.compare(ZERO) <= 0) return undefined
  const value = after.value.div(ONE.add(isRise ? by.value.div(HUNDRED) : by.value.div(HUNDRED).neg()))
  return { value, interval, grain: after.grain.add(interval.hi.sub(interval.lo)) }
}
