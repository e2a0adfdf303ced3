import { membersOf } from '../arithmetic.ts'
import { defineCheck } from '../define-check.ts'
import { stated, withUnit } from '../figures.ts'

/**
 * An amount in words is the amount in digits.
 */
export const wordsMatchDigits = defineCheck({
  code: 'DS502',
  id: 'words-match-digits',
  on: ['in-words'],
  plain: true,
  title: {
    vi: 'Số viết bằng chữ khớp với số viết bằng số',
    en: 'An amount in words matches the amount in digits',
  },
  what: {
    vi: 'Số tiền viết bằng chữ khác số tiền viết bằng số.',
    en: 'The amount in words is not the amount in digits.',
  },
  advice: { vi: 'Đối chiếu với chứng từ gốc.', en: 'Compare both with the original voucher.' },
  examples: {
    bad: ['Tổng kinh phí 1.250.000 đồng (Bằng chữ: Một triệu hai trăm năm mươi lăm nghìn đồng).'],
    good: ['Tổng kinh phí 1.250.000 đồng (Bằng chữ: Một triệu hai trăm năm mươi nghìn đồng).'],
  },
  arithmetic: (weighed) =>
    [stated(weighed), ...membersOf(weighed, ['same']).map(withUnit)].join(
      weighed.judgement.verdict === 'inconsistent' ? ' ≠ ' : ' = ',
    ),
  disagreement: (weighed) => ({
    vi: `Bằng số ghi ${membersOf(weighed, ['same']).map(withUnit).join(', ')}, bằng chữ ghi ${stated(weighed)}.`,
    en: `The digits say ${membersOf(weighed, ['same']).map(withUnit).join(', ')}, the words say ${stated(weighed)}.`,
  }),
})
