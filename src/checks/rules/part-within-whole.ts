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
    bad: ['Trạm tiêm đủ liều cho 312 trẻ trong tổng số 298 trẻ.'],
    good: ['Trạm tiêm đủ liều cho 278 trẻ trong tổng số 298 trẻ.'],
  },
  arithmetic: (weighed) =>
    `${stated(weighed)} ${weighed.judgement.verdict === 'inconsistent' ? '>' : '≤'} ${computedText(weighed)}`,
  disagreement: (weighed) => ({
    vi: `Phần ${stated(weighed)} lớn hơn tổng thể ${computedText(weighed)}.`,
    en: `The part, ${stated(weighed)}, is larger than its whole, ${computedText(weighed)}.`,
  }),
})
