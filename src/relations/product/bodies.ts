/** Of which of several bodies, or sorts of one, the amount beside them is. */
import { ANY_PLACE_NOUNS } from '../../lexicon/product-cues.ts'
import { figuresOf, gapBetween } from '../context/figures.ts'
import { measureOf } from '../context/measured.ts'
import { operandOf } from '../context/operand-of.ts'
import { isOwnDigitOff } from '../digit-off.ts'
import { firstAt } from '../discourse/index.ts'
import { unitOf } from '../operand.ts'
import type { Operand, Proposal } from '../proposal.ts'
import type { Rate } from './rates.ts'

/** "25 quỹ và 9 phòng giao dịch": of bodies of two names the count that has that of the mean, or one that goes for any. */
export function isOfBody({ per: { measure, word } }: Rate, count: Operand): boolean {
  if (measure !== 'bodies') return true
  const unit = unitOf(count).toLowerCase()
  return isWithin(unit, word) || isWithin(word, unit) || unit[0] === word[0] || [unit, word].some(isAnyBody)
}

/** "quỹ" of "quỹ tín dụng", "hội" of "chi hội"; of "tổ hợp tác" and "hợp tác xã" neither names the other. */
const isWithin = (noun: string, other: string): boolean =>
  ` ${other} `.includes(noun === '' ? '' : ` ${noun} `)

const isAnyBody = (noun: string): boolean =>
  (ANY_PLACE_NOUNS.includes(noun) && !TEAMS.test(noun)) || /^(?:cơ sở|tổ chức)/u.test(noun)

/** Behind "mỗi" any, behind a slash only themselves. */
const TEAMS = /^(?:đội|điểm)$/u

/**
 * "6 ngân hàng, 25 quỹ, tổng dư nợ 5.000 tỷ đồng", "12 trường mầm non, 14 trường tiểu học với …": what is told of bodies of two sorts is
 * the amount of neither alone, unless a digit of the mean makes it so.
 */
export function isOfShared(rate: Rate, made: Proposal): boolean {
  const [amount, count] = made.members
  if (isOwnDigitOff(made)) return false
  const figures = figuresOf(rate.figure.passage)
  const at = firstAt(figures, count!.claim.place.start, ({ mention }) => mention.start)
  if (figures[at]?.mention.claim.id !== count!.claim.id) return false
  return [at - 1, at + 1].some((beside) => {
    const [one, other] = [figures[Math.min(at, beside)], figures[Math.max(at, beside)]]
    const sister = figures[beside]
    if (!one || !other || !sister || sister.mention.claim.id === amount!.claim.id) return false
    return isOfAnother(rate, operandOf(sister), count!) && BESIDE.test(gapBetween(one, other))
  })
}

/** A count of bodies of another name, or of the same noun: "12 trường mầm non, 14 trường tiểu học". */
const isOfAnother = (rate: Rate, sister: Operand, count: Operand): boolean =>
  unitOf(sister) === unitOf(count) ||
  (rate.per.measure === 'bodies' && measureOf(sister) === 'bodies' && !isOfBody(rate, sister))

const BESIDE = /^(?:\p{L}+ ?){0,2}(?:,|và|,? và)$/u
