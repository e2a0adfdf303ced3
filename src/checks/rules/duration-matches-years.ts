import { defineCheck } from '../define-check.ts'
import { computedText, stated } from '../figures.ts'

/**
 * A number of years, months or days is the span of the dates that are printed beside it.
 */
export const durationMatchesYears = defineCheck({
  code: 'DS602',
  id: 'duration-matches-years',
  on: ['years'],
  title: {
    vi: 'Khoảng thời gian khớp với mốc đầu và mốc cuối',
    en: 'A duration matches its first and last date',
  },
  what: {
    vi: 'Số năm, tháng hoặc ngày được nêu không bằng khoảng từ mốc đầu đến mốc cuối.',
    en: 'The number of years, months or days is not the span of the dates printed beside it.',
  },
  advice: {
    vi: 'Kiểm tra mốc đầu, mốc cuối và cách tính (kể cả hai mốc hay không).',
    en: 'See the first and last date, and whether both count.',
  },
  examples: {
    bad: [
      'Kế hoạch 05 năm (2021-2027).',
      'Đợt kiểm tra từ ngày 02/5/2024 đến ngày 21/5/2024, tổng thời gian 30 ngày.',
    ],
    good: [
      'Kế hoạch 05 năm (2021-2025).',
      'Đợt kiểm tra từ ngày 02/5/2024 đến ngày 21/5/2024, tổng thời gian 20 ngày.',
    ],
  },
  arithmetic: (weighed) => `${weighed.proposal.evidence}: ${computedText(weighed)}`,
  disagreement: (weighed) => ({
    vi: `Khoảng thời gian nêu kèm là ${computedText(weighed)}, nhưng báo cáo ghi ${stated(weighed)}.`,
    en: `The span printed beside it is ${computedText(weighed)}, but the report states ${stated(weighed)}.`,
  }),
})
