import { addition } from '../arithmetic.ts'
import { defineCheck } from '../define-check.ts'
import { computedText, differenceText, stated } from '../figures.ts'

/**
 * The cells of a row or column add up to the cell of its total.
 */
export const tableTotalsAddUp = defineCheck({
  code: 'DS103',
  id: 'table-totals-add-up',
  on: ['table-total'],
  title: {
    vi: 'Các hàng, cột của bảng cộng lại bằng hàng, cột tổng',
    en: 'Rows and columns of a table add up to their totals',
  },
  what: {
    vi: 'Các ô thành phần của bảng cộng lại không bằng ô tổng. Chỉ báo khi bảng cho thấy đó là phép cộng.',
    en: 'The cells of a table do not add up to its total cell. It is said only where the table shows that its total is a sum.',
  },
  advice: {
    vi: 'Đối chiếu từng số hạng và số tổng với văn bản gốc hoặc với đơn vị cung cấp số liệu.',
    en: 'Compare each part and the total with the source or with whoever supplied the figures.',
  },
  examples: {
    bad: [
      '| Thôn | Số hộ | Nhân khẩu |\n|---|---|---|\n| Đông | 60 | 250 |\n| Tây | 50 | 150 |\n| Bắc | 40 | 160 |\n| Tổng cộng | 150 | 660 |',
    ],
    good: [
      '| Thôn | Số hộ | Nhân khẩu |\n|---|---|---|\n| Đông | 60 | 250 |\n| Tây | 50 | 150 |\n| Tổng cộng | 110 | 400 |',
    ],
  },
  arithmetic: (weighed) => addition(weighed),
  disagreement: (weighed) => ({
    vi: `Các ô cộng lại được ${computedText(weighed)}, nhưng ô tổng ghi ${stated(weighed)}; chênh ${differenceText(weighed)}.`,
    en: `The cells add up to ${computedText(weighed)}, but the total cell states ${stated(weighed)}; they differ by ${differenceText(weighed)}.`,
  }),
})
