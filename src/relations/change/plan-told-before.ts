import { PLAN_RESTS_AHEAD, PLAN_WORDS } from '../../lexicon/share-cues.ts'
import { type Figure, figuresOf } from '../context/figures.ts'
import { operandOf } from '../context/operand-of.ts'
import { amountOf } from '../operand.ts'
import { isTarget } from '../share/sense.ts'
import { STRENGTH } from '../strength.ts'
import type { Earlier } from './earlier.ts'
import type { Change } from './levels.ts'

/** "vượt 3,4% so với kế hoạch năm": the plan is named without its figure. */
const OVER_PLAN = new RegExp(
  `^(?:so với |so )?(?:tổng )?(?:mức )?(?:${PLAN_WORDS.join('|')})(?: (?:cả |của )?(?:${PLAN_RESTS_AHEAD.join('|')})){0,3}(?= *(?:[,;.)]|và |$))`,
  'u',
)
const PAST = /(?<!\p{L})(?:vượt|hụt)(?: thêm)?$/u

/** How many sentences back the plan may stand. */
const SENTENCES = 2

/** "Kế hoạch thu là 6.800 tỷ đồng. Cả năm thu 7.030 tỷ đồng, vượt 3,4% so với kế hoạch năm": the one plan of the sentences before. */
export function planToldBefore({ figure }: Change): Earlier[] {
  const { passage, mention, at, lead, tail } = figure
  if (mention.claim.kind !== 'percent' || !PAST.test(lead) || !OVER_PLAN.test(tail)) return []
  const level = figuresOf(passage)[at - 1]
  if (level?.mention.claim.kind !== 'quantity' || level.mention.sentence !== mention.sentence) return []
  const plans = figuresOf(passage)
    .slice(0, at - 1)
    .filter(isTarget)
    .filter((other) => mention.sentence - other.mention.sentence <= SENTENCES)
    .filter((other) => sameUnit(other, level))
  const [plan] = plans
  const isOne = plans.every((other) => plan && equal(other, plan))
  return plan && isOne ? [{ figure: plan, words: tail, strength: STRENGTH.fitting }] : []
}

const sameUnit = (a: Figure, b: Figure): boolean =>
  a.mention.claim.kind === 'quantity' &&
  b.mention.claim.kind === 'quantity' &&
  a.mention.claim.unitCode === b.mention.claim.unitCode

const equal = (a: Figure, b: Figure): boolean =>
  amountOf(operandOf(a))?.equals(amountOf(operandOf(b)) ?? -1) ?? false
