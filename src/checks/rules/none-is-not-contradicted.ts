import { defineCheck } from '../define-check.ts'
import { stated } from '../figures.ts'

/**
 * What is said not to exist has no number elsewhere in the report.
 */
export const noneIsNotContradicted = defineCheck({
  code: 'DS504',
  id: 'none-is-not-contradicted',
  on: ['none-against-some'],
  plain: true,
  title: { vi: 'Đã viết “không có” thì nơi khác không nêu số', en: '"None" is not contradicted by a figure' },
  what: {
    vi: 'Một nơi viết là không có, nơi khác lại nêu số trường hợp.',
    en: 'One place says that there was none, another gives a number.',
  },
  advice: {
    vi: 'Kiểm tra hai nơi có cùng thời điểm và cùng nội dung không.',
    en: 'See whether both places mean the same time and the same thing.',
  },
  examples: {
    bad: [
      'Kỳ này không có viên chức nào bị cách chức do tham nhũng.\n\nKỳ này đã cách chức 02 viên chức do tham nhũng.',
    ],
    good: [
      'Kỳ này không có viên chức nào bị cách chức do tham nhũng.\n\nTrong năm đã khen thưởng 01 công chức.',
    ],
  },
  arithmetic: (weighed) => `0 ≠ ${stated(weighed)}`,
  disagreement: (weighed) => ({
    vi: `Nơi khác viết là không có, nhưng ở đây ghi ${stated(weighed)}.`,
    en: `Elsewhere the report says that there was none, but here it states ${stated(weighed)}.`,
  }),
})
