import { mean, weightedMean } from '../arithmetic.ts'
import { defineCheck } from '../define-check.ts'
import { computedText, stated } from '../figures.ts'
import { attainable } from '../grim.ts'

/**
 * A mean is the mean of the items that are listed for it. Whether it is attainable at all with so many whole items is told
 * beside it (GRIM; Brown and Heathers 2017).
 */
export const meanMatchesItems = defineCheck({
  code: 'DS401',
  id: 'mean-matches-items',
  on: ['mean', 'weighted-mean'],
  title: { vi: 'Số bình quân khớp với các số được liệt kê', en: 'A mean matches the items listed' },
  what: {
    vi: 'Số bình quân được nêu không bằng bình quân của các số liệt kê trong danh sách hoặc chú thích.',
    en: 'The mean that is printed is not the mean of the items listed in the text or its note.',
  },
  advice: {
    vi: 'Kiểm tra danh sách có đủ đơn vị không và đơn vị nào dùng chung một số.',
    en: 'See whether the list is complete, and which names share one figure.',
  },
  examples: {
    bad: ['Bình quân đạt 15,0 tiêu chí/xã (xã Đông 12 tiêu chí, xã Tây 16 tiêu chí, xã Bắc 14 tiêu chí).'],
    good: ['Bình quân đạt 14,0 tiêu chí/xã (xã Đông 12 tiêu chí, xã Tây 16 tiêu chí, xã Bắc 14 tiêu chí).'],
  },
  arithmetic: (weighed) => (weighed.proposal.variant === 'mean' ? mean(weighed) : weightedMean(weighed)),
  disagreement: (weighed) => ({
    vi: `Bình quân của các số liệt kê là ${computedText(weighed)}, nhưng báo cáo ghi ${stated(weighed)}.${attainable(weighed).vi}`,
    en: `The items listed have a mean of ${computedText(weighed)}, but the report states ${stated(weighed)}.${attainable(weighed).en}`,
  }),
})
