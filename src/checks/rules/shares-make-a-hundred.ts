import { equation, membersOf } from '../arithmetic.ts'
import { defineCheck } from '../define-check.ts'
import { computedText, stated, withUnit } from '../figures.ts'

/**
 * The shares of the groups that make up one whole add up to 100 %.
 */
export const sharesMakeAHundred = defineCheck({
  code: 'DS106',
  id: 'shares-make-a-hundred',
  on: ['shares-of-whole'],
  title: { vi: 'Các tỷ lệ của một tổng thể cộng lại bằng 100%', en: 'Shares of one whole add up to 100 %' },
  what: {
    vi: 'Các tỷ lệ của những nhóm hợp thành một tổng thể cộng lại không bằng 100%, và chênh quá sai số làm tròn.',
    en: 'The shares of groups that make up one whole do not add up to 100 %, beyond what rounding explains.',
  },
  advice: {
    vi: 'Đối chiếu từng số hạng và số tổng với văn bản gốc hoặc với đơn vị cung cấp số liệu.',
    en: 'Compare each part and the total with the source or with whoever supplied the figures.',
  },
  examples: {
    bad: ['Kết quả giải quyết hồ sơ: đúng hạn 95,2%, trễ hạn 5,8%.'],
    good: ['Kết quả giải quyết hồ sơ: đúng hạn 95,2%, trễ hạn 4,8%.'],
  },
  arithmetic: (weighed) =>
    equation(`100% − ${membersOf(weighed, ['part']).map(withUnit).join(' − ')}`, weighed),
  disagreement: (weighed) => ({
    vi: `Trừ các tỷ lệ khác thì còn ${computedText(weighed)}, nhưng báo cáo ghi ${stated(weighed)}.`,
    en: `The other shares leave ${computedText(weighed)}, but the report states ${stated(weighed)}.`,
  }),
})
