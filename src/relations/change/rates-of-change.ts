import { directionOf } from '../context/direction.ts'
import { type Figure, figuresOf } from '../context/figures.ts'
import { operandOf } from '../context/operand-of.ts'
import type { Member, Operand, Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { changeOf } from './change-of.ts'
import type { Change } from './levels.ts'

/** How many figures back the rate stands that is higher or lower than the one of the earlier time. */
const REACH = 4

const EARLIER =
  /(?<!\p{L})(?:cùng kỳ|kỳ trước|(?:năm|tháng|quý) (?:trước|ngoái|\d{4})|bình quân|mục tiêu|kế hoạch|chỉ tiêu)(?!\p{L})/u

/**
 * "tăng 9,14%, cao hơn 5,46 điểm phần trăm so với mức tăng cùng kỳ (3,68%)", "tăng 8,46% (cùng kỳ tăng 5,12%), cao hơn cùng kỳ 3,34 điểm
 * phần trăm": what lies between two rates of growth, each of which is itself a change.
 */
export function pointsOfGrowth(change: Change, isInPoints: boolean): Proposal[] {
  const { figure } = change
  if (!isInPoints || !/(?:cao|thấp|nhiều|ít|lớn) hơn|vượt|kém/u.test(change.word)) return []
  const rates = figuresOf(figure.passage).filter(
    (other) => other !== figure && isRate(other) && other.mention.sentence === figure.mention.sentence,
  )
  const now = rates
    .filter(
      ({ at, mention }) =>
        at < figure.at && at >= figure.at - REACH && mention.bracket === figure.mention.bracket,
    )
    .findLast((other) => directionOf(other))
  const before = rates.find((other) => other !== now && isEarlierRate(other, figure))
  if (!now || !before) return []
  const facet = isOfFalls(change, [now, before]) ? operandOf : signed
  const members: Member[] = [
    { ...facet(now), role: 'now' },
    { ...facet(before), role: 'before' },
  ]
  return [changeOf(change, members, { variant: 'points', strength: STRENGTH.sure, evidence: 'mức tăng' })]
}

/** The change names the time of the bracket before it, and no other base: "cao hơn cùng kỳ", not "thấp hơn mục tiêu". */
const OF_BEFORE = /(?<!\p{L})(?:cùng kỳ|(?:năm|kỳ|tháng|quý) (?:trước|ngoái))(?!\p{L})/u

/** In the bracket beside the change, or in the one right before it, told as of an earlier time. */
function isEarlierRate({ mention, at, lead, passage }: Figure, change: Figure): boolean {
  const { bracket } = mention
  if (!bracket || bracket.parent !== change.mention.bracket) return false
  if (at === change.at + 1) {
    return EARLIER.test(passage.lower.slice(change.mention.end, bracket.open)) || EARLIER.test(lead)
  }
  return at === change.at - 1 && EARLIER.test(lead) && OF_BEFORE.test(`${change.lead} ${change.tail}`)
}

/** "giảm 1,3%, vượt 0,3 điểm % so với kế hoạch (giảm 1%)", "thấp hơn mức giảm cùng kỳ": of two falls the one that is larger. */
const isOfFalls = ({ word, figure }: Change, rates: readonly Figure[]): boolean =>
  (word.includes('vượt') || /(?<!\p{L})mức giảm(?!\p{L})/u.test(`${figure.lead} ${figure.tail}`)) &&
  rates.every((rate) => directionOf(rate)?.direction === 'down')

/** A fall counts as less than nothing: 2,1 % more than "giảm 1,2%". */
const signed = (figure: Figure): Operand =>
  operandOf(figure, directionOf(figure)?.direction === 'down' ? 'signed' : 'value')

const isRate = ({ mention }: Figure) => mention.claim.kind === 'percent' && mention.claim.unit === '%'
