import { defineCheck } from '../define-check.ts'
import { computedText, stated } from '../figures.ts'

/**
 * A number of years is the span of the years that are printed beside it.
 */
export const durationMatchesYears = defineCheck({
  code: 'DS602',
  id: 'duration-matches-years',
  on: ['years'],
  title: { vi: 'Số năm khớp với năm đầu và năm cuối', en: 'A duration matches its years' },
  what: {
    vi: 'Số năm được nêu không bằng khoảng từ năm đầu đến năm cuối.',
    en: 'The number of years is not the span of the years printed beside it.',
  },
  advice: {
    vi: 'Kiểm tra năm đầu, năm cuối và cách tính (kể cả hai năm hay không).',
    en: 'See the first and last year, and whether both count.',
  },
  examples: { bad: ['Kế hoạch 05 năm (2021-2027).'], good: ['Kế hoạch 05 năm (2021-2025).'] },
  arithmetic: (weighed) => `${weighed.proposal.evidence}: ${computedText(weighed)}`,
  disagreement: (weighed) => ({
    vi: `Khoảng thời gian nêu kèm là ${computedText(weighed)}, nhưng báo cáo ghi ${stated(weighed)}.`,
    en: `The span printed beside it is ${computedText(weighed)}, but the report states ${stated(weighed)}.`,
  }),
})
