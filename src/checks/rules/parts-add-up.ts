import { addition, subtraction } from '../arithmetic.ts'
import { defineCheck } from '../define-check.ts'
import { computedText, differenceText, stated } from '../figures.ts'

/**
 * The parts printed for a whole add up to that whole.
 *
 * Rounded parts may be off by half their last digit each. A finding says that the figures disagree, never which of them
 * is wrong.
 */
export const partsAddUp = defineCheck({
  code: 'DS101',
  id: 'parts-add-up',
  on: ['parts', 'remainder'],
  title: { vi: 'Các phần cộng lại bằng số tổng', en: 'The parts add up to their total' },
  what: {
    vi: 'Các số thành phần cộng lại không bằng số tổng được nêu. Kết quả không cho biết số nào sai.',
    en: 'The parts that are printed do not add up to the total that is printed. It does not say which of them is wrong.',
  },
  advice: {
    vi: 'Đối chiếu từng số hạng và số tổng với văn bản gốc hoặc với đơn vị cung cấp số liệu.',
    en: 'Compare each part and the total with the source or with whoever supplied the figures.',
  },
  examples: {
    bad: ['Toàn xã có 100 hộ nghèo, gồm thôn Đông 60 hộ và thôn Tây 50 hộ.'],
    good: ['Toàn xã có 100 hộ nghèo, gồm thôn Đông 60 hộ và thôn Tây 40 hộ.'],
  },
  arithmetic: (weighed) =>
    weighed.proposal.variant === 'remainder' ? subtraction(weighed) : addition(weighed),
  disagreement: (weighed) => ({
    vi: `${weighed.proposal.variant === 'remainder' ? 'Phần còn lại tính ra' : 'Các phần cộng lại được'} ${computedText(weighed)}, nhưng báo cáo ghi ${stated(weighed)}; chênh ${differenceText(weighed)}.`,
    en: `${weighed.proposal.variant === 'remainder' ? 'What is left comes to' : 'The parts give'} ${computedText(weighed)}, but the report states ${stated(weighed)}; they differ by ${differenceText(weighed)}.`,
  }),
})
