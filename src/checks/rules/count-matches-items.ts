import { defineCheck } from '../define-check.ts'
import { stated } from '../figures.ts'

/**
 * A count is the number of the items that are listed for it.
 */
export const countMatchesItems = defineCheck({
  code: 'DS503',
  id: 'count-matches-items',
  on: ['enumerated'],
  title: { vi: 'Số lượng khớp với danh sách liệt kê', en: 'A count matches the items enumerated' },
  what: {
    vi: 'Số lượng được nêu không bằng số mục được liệt kê. Danh sách có thể chỉ nêu một phần.',
    en: 'The count that is printed is not the number of items that are listed. The list may be incomplete on purpose.',
  },
  advice: {
    vi: 'Đếm lại danh sách; kiểm tra danh sách có đầy đủ không.',
    en: 'Count the list again; see whether it is meant to be complete.',
  },
  examples: {
    bad: ['Thị xã có 04 phường: An Bình, Tân An, Tân Lợi, Thống Nhất, Lê Lợi.'],
    good: ['Thị xã có 05 phường: An Bình, Tân An, Tân Lợi, Thống Nhất, Lê Lợi.'],
  },
  arithmetic: ({ proposal: { counted = 0, names = [] } }) =>
    names.length === counted
      ? names.map((name, at) => `(${at + 1}) ${name}`).join('; ')
      : `${counted} (${names.join('; ')})`,
  disagreement: (weighed) => ({
    vi: `Danh sách có ${weighed.proposal.counted ?? 0} mục, nhưng báo cáo ghi ${stated(weighed)}.`,
    en: `${weighed.proposal.counted ?? 0} items are listed, but the report states ${stated(weighed)}.`,
  }),
})
