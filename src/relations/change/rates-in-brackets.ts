import { ownerOf } from '../context/around.ts'
import { directionOf } from '../context/direction.ts'
import { type Figure, figuresOf, gapBetween } from '../context/figures.ts'
import { operandOf } from '../context/operand-of.ts'
import { isTarget } from '../share/sense.ts'
import { isEarlier, together } from './is-earlier.ts'
import { type Change, sameMeasure } from './levels.ts'

/** How many figures back the two levels and their rates may stand. */
const REACH = 8

/** A rate alone in its bracket, and the level in front of it. */
interface Bracketed {
  readonly rate: Figure
  readonly level: Figure
}

/**
 * "đầu năm 1.218 hộ (16,4%), cuối năm còn 927 hộ (12,5%), giảm 3,9 điểm %": the rates in the brackets behind the two levels of one
 * thing, the later and the earlier one.
 */
export function ratesInBrackets({ figure }: Change): readonly [now: Figure, before: Figure] | undefined {
  const rates = figuresOf(figure.passage)
    .slice(Math.max(0, figure.at - REACH), figure.at)
    .filter(({ mention }) => mention.sentence === figure.mention.sentence)
    .flatMap((rate) => bracketed(rate, figure))
  const [one, other, ...more] = rates
  if (!one || !other || more.length > 0) return undefined
  if (!sameMeasure(levelOf(one), levelOf(other))) return undefined
  const [first, second] = [isEarlier(one.level), isEarlier(other.level)]
  if (second && !first) return [one.rate, other.rate]
  return first && !second ? [other.rate, one.rate] : undefined
}

/** Of "47/198 đồng chí (23,7%)" the part. */
const levelOf = ({ level }: Bracketed) =>
  operandOf(level, level.mention.claim.kind === 'ratio' ? 'numerator' : 'value')

/** A percentage that has its bracket for itself, or is called a rate, behind a level that was reached. */
function bracketed(rate: Figure, change: Figure): Bracketed[] {
  if (rate.mention.claim.kind !== 'percent') return []
  const level = rate.mention.bracket === change.mention.bracket ? calledBehind(rate) : aloneBehind(rate)
  if (level?.mention.claim.kind !== 'quantity' && level?.mention.claim.kind !== 'ratio') return []
  return directionOf(level) || directionOf(rate) || isTarget(level) ? [] : [{ rate, level }]
}

/** "927 hộ (12,5%)". */
function aloneBehind(rate: Figure): Figure | undefined {
  const { mention, passage } = rate
  const { bracket } = mention
  if (!bracket) return undefined
  const words = passage.lower.slice(bracket.open + 1, bracket.close).replace(mention.claim.text, '')
  return ALONE.test(words) ? ownerOf(rate) : undefined
}

/** "còn 927 hộ, tỷ lệ 12,5%". */
function calledBehind(rate: Figure): Figure | undefined {
  const level = figuresOf(rate.passage)[rate.at - 1]
  return level && together(level, rate) && CALLED.test(gapBetween(level, rate)) ? level : undefined
}

const CALLED =
  /^(?:\p{L}+ ){0,2}(?:\p{L}+)?, (?:(?:chiếm|đạt|bằng|tương ứng|ứng với|với) )?t[ỷỉ] lệ(?: là)?$/u

const ALONE = /^\s*(?:(?:chiếm|đạt|bằng|tương ứng|ứng với|là)\s*)?(?:t[ỷỉ] lệ\s*)?(?:là\s*)?$/u
