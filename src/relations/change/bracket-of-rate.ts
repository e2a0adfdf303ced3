/** A rate in front of the bracket that tells the level and the amount of its change: "giảm 18,5% số vụ (749 vụ, giảm 170 vụ)". */
import { contentWords } from '../content-words.ts'
import { bracketBehind } from '../context/around.ts'
import { directionOf } from '../context/direction.ts'
import { type Figure, gapBetween } from '../context/figures.ts'
import { operandOf } from '../context/operand-of.ts'
import { holds, significantDigits } from '../context/settle.ts'
import { isReckonedOtherwise, namesNothingElse } from '../plainly-told.ts'
import type { Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { isSwapped } from '../swapped.ts'
import { changeOf } from './change-of.ts'
import { isEarlier } from './is-earlier.ts'
import { type Change, sameMeasure } from './levels.ts'

/** Digits of a rate that two figures do not give by chance. */
const DIGITS = 3

/**
 * The amount over the level less it, in either order in the bracket; where that is not the rate, only two digits of it turned round are told,
 * for the bracket may be of a part: "giảm 18,5%, riêng xây dựng (749 vụ, giảm 17 vụ)".
 */
export function bracketOfRate(change: Change): Proposal[] {
  const [first, second, more] = bracketBehind(change.figure)
  if (!first || !second || more || !/^[,;]?$/u.test(joinOf(first, second))) return []
  const [level, amount] = directionOf(first) ? [second, first] : [first, second]
  if (!isLevel(level) || directionOf(amount)?.direction !== change.direction) return []
  if (!sameMeasure(operandOf(level), operandOf(amount)) || OTHER.test(change.figure.tail)) return []
  const told = changeOf(
    change,
    [
      { ...operandOf(level), role: 'now' },
      { ...operandOf(amount), role: change.direction === 'up' ? 'in' : 'out' },
    ],
    { variant: 'growth', strength: STRENGTH.told, evidence: '(b, d)' },
  )
  if (holds(told)) return [told]
  const isLong = significantDigits(operandOf(change.figure)) >= DIGITS
  return isLong && isSwapped(told) && isPlain(change.figure, first, second)
    ? [{ ...told, strength: STRENGTH.sure }]
    : []
}

/**
 * Nothing is said but what both are of: not "(đường bộ 749 vụ, giảm 170 vụ)", "giảm 15,8% so với kế hoạch", "tăng 10,45% về lượng", nor of a
 * rate that fell itself.
 */
function isPlain(rate: Figure, first: Figure, second: Figure): boolean {
  const { claim } = first.mention
  const unit = new Set(claim.kind === 'quantity' ? contentWords(claim.unit) : [])
  const isOfAmounts = namesNothingElse(rate.tail, unit) && (rate.tail === '' || BASE.test(rate.tail))
  const isBare = [first.lead, first.tail, second.tail].every((text) => namesNothingElse(text, NONE))
  const isOfOneTime = second.tail === '' || rate.tail.endsWith(second.tail)
  return isOfAmounts && isBare && isOfOneTime && !OF_RATE.test(rate.lead) && !isReckonedOtherwise(rate)
}

const NONE: ReadonlySet<string> = new Set()
const BASE =
  /^(?:(?:về )?(?:tổng )?số \p{L}+(?: \p{L}+)?)?(?:(?:^| )so (?:với )?(?:cùng kỳ|năm)(?: năm)?(?: trước| ngoái| \d{4})?)?$/u
const OF_RATE = /(?<!\p{L})t[ỷỉ] (?:lệ|trọng|suất)(?!\p{L})/u

/** What stands between the two besides the word of change. */
const joinOf = (first: Figure, second: Figure): string =>
  gapBetween(first, second)
    .replace(/(?:tăng|giảm|còn|nay là|xuống còn|lên)(?: thêm)?$/u, '')
    .trim()

/** What is now: "(170 vụ so với 749 vụ)" and "(cùng kỳ 919 vụ, giảm 170 vụ)" tell of before. */
const isLevel = (figure: Figure): boolean =>
  figure.mention.claim.kind === 'quantity' && !directionOf(figure) && !isEarlier(figure)

/** The bracket is of some of those that the rate is of. */
const OTHER = /(?<!\p{L})(?:trong đó|riêng|nhất là|chủ yếu)(?!\p{L})/u
