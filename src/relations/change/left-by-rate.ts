/** "Chuyển đổi đất lúa mới đạt 61,9%, còn 133,2 ha chưa thực hiện": the pair told elsewhere that the rate beside what is left picks out. */

import { gather } from '../../model/group-by.ts'
import { divide, type Exact, exact, point } from '../../model/index.ts'
import { directionOf } from '../context/direction.ts'
import { type Figure, figuresOf, gapBetween } from '../context/figures.ts'
import { measureOf } from '../context/measured.ts'
import { operandOf } from '../context/operand-of.ts'
import { significantDigits } from '../context/settle.ts'
import { amountOf, digitsOf, intervalOf } from '../operand.ts'
import type { Operand, Proposal } from '../proposal.ts'
import { slips } from '../slips.ts'
import { STRENGTH } from '../strength.ts'
import type { Pair } from './whole-and-part.ts'

/** A rate and a rest of so many digits each are of one pair alone. */
const DIGITS = 3

/** Pairs by what they measure and the tenths of a per cent that was done of the whole, and that is left of it. */
export interface PairsByRate {
  readonly done: ReadonlyMap<string, readonly Pair[]>
  readonly left: ReadonlyMap<string, readonly Pair[]>
}

/** Of pairs with nearly one rate, so many are looked at; among more a rate picks out none. */
const MOST = 12

/** All pairs by their rates, to be looked up for each rest. */
export function pairsByRate(pairs: readonly Pair[]): PairsByRate {
  const [done, left] = [new Map<string, Pair[]>(), new Map<string, Pair[]>()]
  for (const pair of pairs) {
    const [part, whole] = pair.map((operand) => amountOf(operand)?.valueOf())
    if (!part || !whole || part >= whole) continue
    gather(done, keyOf(pair[1], part / whole), pair)
    gather(left, keyOf(pair[1], 1 - part / whole), pair)
  }
  return { done, left }
}

const keyOf = (whole: Operand, share: number, step = 0): string =>
  `${measureOf(whole)} ${Math.floor(share * TENTHS) + step}`
const TENTHS = 1000

/** The rest as one digit printed otherwise would make it, where its rate is that of one pair of the report. `restOf` makes the proposal. */
export function restByRate(
  figure: Figure,
  pairs: PairsByRate,
  restOf: (figure: Figure, pair: Pair) => Proposal,
): Proposal[] {
  const stated = operandOf(figure)
  const rate = digitsOf(stated) < DIGITS ? undefined : rateBeside(figure)
  if (!rate) return []
  const share = (amountOf(operandOf(rate.figure))?.valueOf() ?? 0) / 100
  const near = [-1, 0, 1].flatMap((step) => pairs[rate.of].get(keyOf(stated, share, step)) ?? [])
  const found = near.length > MOST ? [] : near.filter((pair) => isShare(rate, pair))
  const sizes = new Set(found.map((pair) => pair.map((operand) => amountOf(operand)?.toFraction()).join('/')))
  const [pair] = found
  if (!pair || sizes.size > 1 || pair.some(({ claim }) => claim.id === stated.claim.id)) return []
  const made = { ...restOf(figure, pair), strength: STRENGTH.sure }
  return isSlipOf(stated, made) ? [made] : []
}

const isSlipOf = (stated: Operand, made: Proposal): boolean =>
  slips(made).some(
    ({ kind, operand }) =>
      operand.claim.id === stated.claim.id && (kind === 'digit-changed' || kind === 'digits-swapped'),
  )

interface RateBeside {
  readonly figure: Figure
  /** What it is the rate of. */
  readonly of: keyof PairsByRate
}

/** "đạt 61,9%, còn …" is the rate of what was done; "còn …, bằng 38,1% kế hoạch" of what is left. */
function rateBeside(figure: Figure): RateBeside | undefined {
  const figures = figuresOf(figure.passage)
  const [before, behind] = [figures[figure.at - 1], figures[figure.at + 1]]
  if (before && isRate(before, figure) && /(?<!\p{L})đạt$/u.test(before.lead) && !isParted(before, figure))
    return { figure: before, of: 'done' }
  if (behind && isRate(behind, figure) && /(?:^|,) ?(?:bằng|chiếm)$/u.test(behind.lead))
    return { figure: behind, of: 'left' }
  return undefined
}

const isParted = (a: Figure, b: Figure): boolean => /[;:]/.test(gapBetween(a, b))

const isRate = (rate: Figure, { mention }: Figure): boolean =>
  rate.mention.claim.kind === 'percent' &&
  rate.mention.claim.approx === 'exact' &&
  rate.mention.sentence === mention.sentence &&
  rate.mention.bracket === mention.bracket &&
  !directionOf(rate) &&
  significantDigits(operandOf(rate)) >= DIGITS

/** Whether what was done, or what is left, is as many per cent of the whole as a rate says. */
function isShare({ figure, of: side }: RateBeside, [done, plan]: Pair): boolean {
  const [printed, part, whole] = [intervalOf(operandOf(figure)), amountOf(done), amountOf(plan)]
  const of: Exact | undefined = part && whole && (side === 'left' ? whole.sub(part) : part)
  const share = of && whole && divide(point(of.mul(exact(100))), point(whole))
  return (
    share !== undefined &&
    printed !== undefined &&
    share.lo.compare(printed.lo) >= 0 &&
    share.hi.compare(printed.hi) <= 0
  )
}
