import { defineCheck } from '../define-check.ts'
import { change } from '../direction.ts'
import { computedText, stated } from '../figures.ts'
import { meanGrowth } from '../mean-growth-arithmetic.ts'
import { growth } from '../rate-arithmetic.ts'

/**
 * A growth rate is the change over the earlier level. Where only the change is printed, the earlier level is now ∓ change. A yearly rate in the
 * mean of n years is what, n times over, leads from the one level to the other.
 */
export const growthMatchesLevels = defineCheck({
  code: 'DS303',
  id: 'growth-matches-levels',
  on: ['growth', 'mean-growth'],
  title: { vi: 'Tốc độ tăng, giảm khớp với số liệu hai kỳ', en: 'A growth rate matches its two levels' },
  what: {
    vi: 'Tốc độ tăng, giảm được nêu không khớp với số kỳ này và kỳ trước (hoặc với mức tăng, giảm đi kèm); tốc độ bình quân năm không khớp với số năm giữa hai kỳ.',
    en: 'The growth rate that is printed does not match its two levels, or the change beside it; a mean yearly rate not the years between them.',
  },
  advice: {
    vi: 'Tính lại từ số kỳ trước; kiểm tra mẫu số là kỳ trước chứ không phải kỳ này.',
    en: 'Compute it again from the earlier level; see that the base is the earlier one.',
  },
  examples: {
    bad: [
      'Cấp 1.930 giấy phép, giảm 14,21% (1.930/2.080).',
      'Lượng khách tăng từ 6,4 triệu lượt năm 2014 lên 14,8 triệu lượt năm 2019, bình quân tăng 13,8%/năm.',
    ],
    good: [
      'Cấp 1.930 giấy phép, giảm 7,21% (1.930/2.080).',
      'Lượng khách tăng từ 6,4 triệu lượt năm 2014 lên 14,8 triệu lượt năm 2019, bình quân tăng 18,3%/năm.',
    ],
  },
  arithmetic: (weighed) =>
    weighed.proposal.variant === 'mean-growth' ? meanGrowth(weighed) : growth(weighed),
  disagreement: (weighed) => ({
    vi: `Tính ra ${computedText(weighed)}, nhưng báo cáo ghi ${change(weighed).vi} ${stated(weighed)}.`,
    en: `The levels give ${computedText(weighed)}, but the report states ${change(weighed).en} ${stated(weighed)}.`,
  }),
})
