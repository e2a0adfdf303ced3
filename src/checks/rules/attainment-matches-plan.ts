import { defineCheck } from '../define-check.ts'
import { computedText, stated } from '../figures.ts'
import { percentage } from '../rate-arithmetic.ts'

/**
 * An attainment is what was reached over what was planned. A plan that was missed is no disagreement.
 */
export const attainmentMatchesPlan = defineCheck({
  code: 'DS202',
  id: 'attainment-matches-plan',
  on: ['attainment'],
  title: {
    vi: 'Tỷ lệ hoàn thành bằng số thực hiện chia cho số kế hoạch',
    en: 'An attainment matches actual over plan',
  },
  what: {
    vi: 'Tỷ lệ hoàn thành được nêu không bằng số thực hiện chia cho số kế hoạch.',
    en: 'The attainment that is printed is not the actual figure over the plan.',
  },
  advice: {
    vi: 'Kiểm tra số kế hoạch được dùng làm mẫu số (giao đầu năm hay điều chỉnh, tỉnh giao hay HĐND giao).',
    en: 'See which plan is meant: the first or the adjusted, of which authority.',
  },
  examples: {
    bad: ['Thu ngân sách 950 triệu đồng, đạt 85% kế hoạch (1.000 triệu đồng).'],
    good: ['Thu ngân sách 950 triệu đồng, đạt 95% kế hoạch (1.000 triệu đồng).'],
  },
  arithmetic: (weighed) => percentage(weighed),
  disagreement: (weighed) => ({
    vi: `Tính ra ${computedText(weighed)}, nhưng báo cáo ghi ${stated(weighed)}.`,
    en: `Actual over plan is ${computedText(weighed)}, but the report states ${stated(weighed)}.`,
  }),
})
