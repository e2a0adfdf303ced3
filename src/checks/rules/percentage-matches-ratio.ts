import type { Weighed } from '../../relations/index.ts'
import { amountOf } from '../../relations/operand.ts'
import { defineCheck } from '../define-check.ts'
import { computedText, stated } from '../figures.ts'
import { percentage } from '../rate-arithmetic.ts'

/** From here on the words surely give the whole. */
const SAID = 0.9

/** Whether a part is more than what it is taken of, where no words surely give that whole: it may be another's. */
function isBeyondDoubtfulWhole({ proposal: { members, strength } }: Weighed): boolean {
  const [part, base] = ['part', 'base'].map((role) => members.find((member) => member.role === role))
  if (strength >= SAID || !part || !base || part.claim.id === base.claim.id) return false
  const [a, b] = [amountOf(part), amountOf(base)]
  return a !== undefined && b !== undefined && a.compare(b) > 0
}

/**
 * A percentage is the ratio of the figures that it is taken of, to its last printed digit.
 *
 * A percentage that is merely cut off (66,66 % of 2/3) agrees by rounding.
 */
export const percentageMatchesRatio = defineCheck({
  code: 'DS201',
  id: 'percentage-matches-ratio',
  on: ['share'],
  title: {
    vi: 'Tỷ lệ phần trăm khớp với tử số và mẫu số',
    en: 'A percentage matches the two figures it is taken of',
  },
  what: {
    vi: 'Tỷ lệ phần trăm được nêu không bằng tỷ số của hai số đi kèm, kể cả khi làm tròn hoặc cắt bớt chữ số.',
    en: 'The percentage that is printed is not the ratio of its two figures, neither rounded nor truncated.',
  },
  advice: {
    vi: 'Tính lại tỷ lệ từ tử số và mẫu số trong văn bản gốc; kiểm tra mẫu số có đúng phạm vi không.',
    en: 'Compute the percentage again from the figures of the source; see whether the base is the right one.',
  },
  examples: { bad: ['Có 45/60 hộ được vay vốn, đạt 57%.'], good: ['Có 45/60 hộ được vay vốn, đạt 75%.'] },
  level: (weighed) => (isBeyondDoubtfulWhole(weighed) ? 'warning' : undefined),
  arithmetic: (weighed) => percentage(weighed),
  disagreement: (weighed) => ({
    vi: `Tính ra ${computedText(weighed)}, nhưng báo cáo ghi ${stated(weighed)}.`,
    en: `The figures give ${computedText(weighed)}, but the report states ${stated(weighed)}.`,
  }),
})
