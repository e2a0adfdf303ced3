import { type Exact, exact, halfUnit, ZERO } from '../../model/index.ts'
import type { Operand, Weighed } from '../../relations/index.ts'
import { intervalOf } from '../../relations/operand.ts'
import { membersOf } from '../arithmetic.ts'
import { defineCheck } from '../define-check.ts'
import { stated, withUnit } from '../figures.ts'

/**
 * A figure that is printed in two places has one value.
 */
export const figureStatedTwiceIsTheSame = defineCheck({
  code: 'DS501',
  id: 'figure-stated-twice-is-the-same',
  on: ['same-figure'],
  plain: true,
  title: { vi: 'Một số liệu nêu ở hai nơi thì giống nhau', en: 'A figure stated twice is the same' },
  what: {
    vi: 'Có vẻ là một số liệu, nhưng hai nơi ghi khác nhau.',
    en: 'What seems to be one figure is printed in two places with two values.',
  },
  advice: {
    vi: 'Kiểm tra hai nơi có cùng thời điểm, phạm vi và đơn vị tính không.',
    en: 'See whether both places mean the same time, scope and unit.',
  },
  examples: {
    bad: [
      'Tổng chi ngân sách phường 6.351,4 triệu đồng.\n\n| TT | Nội dung | Số tiền (triệu đồng) |\n|---|---|---|\n| I | Tổng chi ngân sách phường | 6.315,4 |',
    ],
    good: [
      'Tổng chi ngân sách phường 6.315,4 triệu đồng.\n\n| TT | Nội dung | Số tiền (triệu đồng) |\n|---|---|---|\n| I | Tổng chi ngân sách phường | 6.315,4 |',
    ],
  },
  arithmetic,
  disagreement: (weighed) => ({
    vi: `Nơi này ghi ${stated(weighed)}, nơi khác ghi ${membersOf(weighed, ['same']).map(withUnit).join(', ')}.`,
    en: `Here it is ${stated(weighed)}, elsewhere ${membersOf(weighed, ['same']).map(withUnit).join(', ')}.`,
  }),
})

/** "189.772 triệu đồng ≈ 189,8 tỷ đồng": the figure that is rounded stands last. */
function arithmetic(weighed: Weighed): string {
  const { proposal, judgement } = weighed
  const same = membersOf(weighed, ['same'])
  const [source] = same
  const printed = [stated(weighed), ...same.map(withUnit)]
  if (judgement.verdict === 'inconsistent') return printed.join(' ≠ ')
  if (judgement.difference.equals(ZERO) || !proposal.stated || !source) return printed.join(' = ')
  if (isBeyondItsDigits(weighed))
    return (judgement.difference.s > 0n ? printed.reverse() : printed).join(' ≤ ')
  const isFiner = slackOf(proposal.stated).compare(slackOf(source)) < 0
  return (isFiner ? printed : printed.reverse()).join(' ≈ ')
}

/** Whether only "gần" or "hơn" lets a figure agree: "392.615 nghìn đồng ≤ 400 triệu đồng" is no rounding. */
function isBeyondItsDigits({ proposal: { stated }, judgement: { difference } }: Weighed): boolean {
  if (stated?.claim.kind !== 'quantity') return false
  const { approx, decimals, factor } = stated.claim
  return approx !== 'exact' && difference.abs().compare(halfUnit(decimals).mul(exact(factor))) > 0
}

/** How far the printed digits of a figure leave its amount open. */
function slackOf(operand: Operand): Exact {
  const interval = intervalOf(operand)
  return interval ? interval.hi.sub(interval.lo) : ZERO
}
