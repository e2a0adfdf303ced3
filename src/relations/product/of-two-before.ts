/** "1.250 bồn chứa cho hộ nghèo với 3.125 triệu đồng (2,5 triệu đồng/hộ)", "11 xã có 138 người, bình quân 12,5 người/đơn vị": means by another noun than the count's. */
import { unitOf as rowOf } from '../../lexicon/index.ts'
import { ANY_PLACE_NOUNS } from '../../lexicon/product-cues.ts'
import { directionOf } from '../context/direction.ts'
import { type Figure, figuresOf, gapBetween } from '../context/figures.ts'
import { isTime, measureOf } from '../context/measured.ts'
import { operandOf } from '../context/operand-of.ts'
import { holds, significantDigits } from '../context/settle.ts'
import { unitOf } from '../operand.ts'
import type { Proposal } from '../proposal.ts'
import { quotient } from './divided.ts'
import type { Rate } from './rates.ts'

/** Digits of a mean that are met by no chance. */
const DIGITS = 2

/** The mean of the two figures right before a rate, where its noun goes for any place or stands behind the count; these agree or say nothing. */
export function ofTwoBefore(rate: Rate): Proposal[] {
  const { figure, of, per } = rate
  const [first, second] = figuresOf(figure.passage).slice(Math.max(0, figure.at - 2), figure.at)
  if (!first || !second || ![first, second].every((other) => isLevelOf(other, figure))) return []
  if (significantDigits(rate.operand) < DIGITS) return []
  const amount = [second, first].find((other) => measureOf(operandOf(other)) === of.measure)
  const count = amount === second ? first : second
  if (!amount || !isCounted(count)) return []
  const next = figuresOf(figure.passage)[count.at + 1]!
  const isCalled =
    ANY_PLACE_NOUNS.includes(per.word) || gapBetween(count, next).split(/[ ,]+/u).includes(per.word)
  return isCalled ? [quotient(rate, operandOf(amount), operandOf(count))].filter(holds) : []
}

const isLevelOf = (other: Figure, { mention }: Figure): boolean =>
  other.mention.claim.kind === 'quantity' &&
  other.mention.claim.role === 'actual' &&
  other.mention.sentence === mention.sentence &&
  !isTime(other.mention.claim) &&
  !directionOf(other)

const isCounted = (figure: Figure): boolean =>
  (rowOf(unitOf(operandOf(figure)))?.dimension ?? 'count') === 'count'
