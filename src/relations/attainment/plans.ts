import { PLAN_WORDS } from '../../lexicon/share-cues.ts'
import { divide, exact, multiply, point } from '../../model/index.ts'
import { bracketBehind } from '../context/around.ts'
import { directionOf } from '../context/direction.ts'
import { figureIndex } from '../context/figure-index.ts'
import { type Figure, figuresOf, gapBetween } from '../context/figures.ts'
import { measureOf } from '../context/measured.ts'
import { significantDigits } from '../context/settle.ts'
import type { Discourse } from '../discourse/index.ts'
import { amountOf, intervalOf } from '../operand.ts'
import type { Facet, Operand } from '../proposal.ts'
import { isTarget } from '../share/sense.ts'
import { STRENGTH } from '../strength.ts'
import { isOtherPlan } from './other-plan.ts'

/** A figure that may be the plan of which a percentage was attained. */
export interface Plan {
  readonly operand: Operand
  readonly strength: number
  readonly evidence: string
  /** True where it may be the plan of another time: it agrees, misses by a slip, or is none. */
  readonly maybe?: true
}

/** How many figures back a plan is looked for in its sentence. */
const REACH = 10

/** The plans beside a percentage: in the bracket behind it, behind its words, or before it. */
export function plansNear(percent: Figure): Plan[] {
  const behind = [...inBracket(percent), ...afterwards(percent)]
  const told = behind.length > 0 ? behind : before(percent)
  return told.length > 0 ? told : sentenceBefore(percent)
}

/** "đạt 101,3% kế hoạch (1.270 ha)". */
function inBracket(percent: Figure): Plan[] {
  const inside = bracketBehind(percent).filter(({ mention }) => mention.claim.kind === 'quantity')
  const [only, more] = inside
  if (!only || more || directionOf(only)) return []
  return [planOf(only, { strength: STRENGTH.certain, evidence: percent.tail })]
}

/** "bằng 95% so với kế hoạch là 1.200 ha". */
function afterwards(percent: Figure): Plan[] {
  const next = figuresOf(percent.passage)[percent.at + 1]
  if (next?.mention.claim.kind !== 'quantity' || next.mention.bracket !== percent.mention.bracket) return []
  if (next.mention.sentence !== percent.mention.sentence || directionOf(next)) return []
  const gap = gapBetween(percent, next)
  return /[;,]/.test(gap) || gap.length > 80 || LEADS_ON.test(gap)
    ? []
    : [planOf(next, { strength: STRENGTH.sure, evidence: gap })]
}

/** "bằng 46% dự toán: phụ cấp 688,2 triệu đồng; …": behind a colon another name begins the list of what was reached, but for a plan's. */
const LEADS_ON = new RegExp(
  `(?<!\\p{L})(?:và|nhưng)(?!\\p{L})|: *(?!(?:tổng |mức )?(?:${PLAN_WORDS.join('|')})(?!\\p{L}))\\p{L}`,
  'u',
)

/** "kế hoạch giao 1.150 ha, đã gieo trồng 1.146,3 ha, đạt 99,7% kế hoạch". */
function before(percent: Figure): Plan[] {
  return figuresOf(percent.passage)
    .slice(Math.max(0, percent.at - REACH), percent.at)
    .filter((figure) => figure.mention.sentence === percent.mention.sentence && isTarget(figure))
    .filter((figure) => figure.mention.claim.kind === 'quantity' && !isOtherPlan(figure, percent))
    .map((figure, nth) =>
      planOf(figure, {
        strength: nth === 0 ? STRENGTH.clear : STRENGTH.fitting,
        evidence: figure.lead.slice(-40),
      }),
    )
}

/** "Chỉ tiêu được giao là 700 em. Số nhập học 707 em, đạt 101,0% chỉ tiêu": the one plan of the sentence before, which opens with it. */
function sentenceBefore({ passage, mention, tail, at }: Figure): Plan[] {
  if (!OF_THIS_PLAN.test(tail)) return []
  const [only, more] = figuresOf(passage)
    .slice(Math.max(0, at - REACH), at)
    .filter((figure) => figure.mention.sentence === mention.sentence - 1 && figure.mention.bracket === null)
    .filter((figure) => figure.mention.claim.kind === 'quantity')
  if (!only || more || !isTarget(only) || !OPENS_WITH_PLAN.test(only.lead)) return []
  return [planOf(only, { strength: STRENGTH.clear, evidence: only.lead, maybe: true })]
}

const OPENS_WITH_PLAN = new RegExp(`^(?:số |mức )?(?:${PLAN_WORDS.join('|')})(?!\\p{L})`, 'u')
const OF_THIS_PLAN = new RegExp(
  `^(?:so với )?(?:${PLAN_WORDS.join('|')})(?: (?:năm|giao|được|đề|ra|trên|này|đó))*[.,;]?$`,
  'u',
)

/** Plans anywhere in the report that fit, where a chance hit is unlikely. */
export function plansAnywhere(discourse: Discourse, percent: Figure, done: Figure): Plan[] {
  const stated: Operand = { claim: percent.mention.claim, facet: 'value' }
  const reached: Operand = { claim: done.mention.claim, facet: 'value' }
  const [rate, amount] = [intervalOf(stated), amountOf(reached)]
  if (!rate || !amount || rate.lo.compare(0) <= 0 || significantDigits(stated) < 3) return []
  const range = divide(multiply(point(amount), point(exact(100))), rate)
  if (!range) return []
  return figureIndex(discourse)
    .within(measureOf(reached), range, percent.mention.order)
    .filter(({ figure, value }) => figure !== done && !value.equals(amount) && !isReached(figure))
    .slice(0, 1)
    .map(({ operand }) => ({ operand, strength: STRENGTH.fitting, evidence: percent.tail.slice(0, 40) }))
}

/** "chi đầu tư đạt 166 tỷ đồng, bằng 41,6%": what was itself reached of a plan is none. */
function isReached(figure: Figure): boolean {
  const next = figuresOf(figure.passage)[figure.at + 1]
  return (
    next?.mention.claim.kind === 'percent' &&
    next.mention.bracket === figure.mention.bracket &&
    !isTarget(figure) &&
    /^,? (?:đạt|bằng)(?: khoảng| gần| hơn| trên)?$/u.test(gapBetween(figure, next))
  )
}

function planOf({ mention }: Figure, words: Omit<Plan, 'operand'>): Plan {
  const facet: Facet = 'value'
  return { operand: { claim: mention.claim, facet }, ...words }
}
