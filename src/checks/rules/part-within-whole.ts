import { defineCheck } from '../define-check.ts'
import { computedText, stated } from '../figures.ts'

/**
 * A part is no larger than the whole that it is taken from.
 */
export const partWithinWhole = defineCheck({
  code: 'DS104',
  id: 'part-within-whole',
  on: ['part-within-whole'],
  plain: true,
  title: { vi: 'Phần không lớn hơn tổng thể', en: 'No part exceeds its whole' },
  what: {
    vi: 'Một phần được nêu lớn hơn tổng thể chứa nó.',
    en: 'A part is printed larger than the whole that it belongs to.',
  },
  advice: {
    vi: 'Kiểm tra hai số có cùng thời điểm và cùng phạm vi hay không, rồi đối chiếu với văn bản gốc.',
    en: 'See whether both figures are of the same time and scope, then compare them with the source.',
  },
  examples: {
    bad: ['Nhà trường tổ chức bán trú cho 295 cháu trong tổng số 287 cháu.'],
    good: ['Nhà trường tổ chức bán trú cho 265 cháu trong tổng số 287 cháu.'],
  },
  arithmetic: (weighed) =>
    `${stated(weighed)} ${weighed.judgement.verdict === 'inconsistent' ? '>' : '≤'} ${computedText(weighed)}`,
  disagreement: (weighed) => ({
    vi: `Phần ${stated(weighed)} lớn hơn tổng thể ${computedText(weighed)}.`,
    en: `The part, ${stated(weighed)}, is larger than its whole, ${computedText(weighed)}.`,
  }),
})
