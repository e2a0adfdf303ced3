import { multiplication } from '../arithmetic.ts'
import { defineCheck } from '../define-check.ts'
import { computedText, stated } from '../figures.ts'

/**
 * A rate times a count gives the amount, in whatever units each is printed.
 */
export const rateTimesCountGivesAmount = defineCheck({
  code: 'DS403',
  id: 'rate-times-count-gives-amount',
  on: ['product'],
  title: { vi: 'Định mức nhân với số lượng bằng tổng số', en: 'A rate times a count gives the amount' },
  what: {
    vi: 'Tích của định mức (năng suất, mức hỗ trợ, mật độ) với số lượng không bằng tổng số được nêu.',
    en: 'The product of a rate (yield, support, density) and a count is not the amount that is printed.',
  },
  advice: {
    vi: 'Kiểm tra đơn vị của định mức và số lượng đi kèm.',
    en: 'See the units of the rate and of the count.',
  },
  examples: {
    bad: ['Vụ xuân gieo 420 ha, năng suất 58,0 tạ/ha, sản lượng 2.346,0 tấn.'],
    good: ['Vụ xuân gieo 420 ha, năng suất 58,0 tạ/ha, sản lượng 2.436,0 tấn.'],
  },
  arithmetic: (weighed) => multiplication(weighed),
  disagreement: (weighed) => ({
    vi: `Tính ra ${computedText(weighed)}, nhưng báo cáo ghi ${stated(weighed)}.`,
    en: `The factors give ${computedText(weighed)}, but the report states ${stated(weighed)}.`,
  }),
})
