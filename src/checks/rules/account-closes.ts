import type { Weighed } from '../../relations/index.ts'
import { account } from '../arithmetic.ts'
import { defineCheck } from '../define-check.ts'
import { computedText, differenceText, stated } from '../figures.ts'

/**
 * What was there, plus what came, minus what went, is what is left.
 */
export const accountCloses = defineCheck({
  code: 'DS105',
  id: 'account-closes',
  on: ['account'],
  title: {
    vi: 'Số cuối kỳ bằng số đầu kỳ cộng tăng trừ giảm',
    en: 'An account closes: opening + in − out = closing',
  },
  what: {
    vi: 'Số đầu kỳ cộng số tăng trừ số giảm không bằng số cuối kỳ. Cộng hay trừ là theo lời văn.',
    en: 'Opening plus what came in minus what went out does not give the closing figure. The signs are read from the words.',
  },
  advice: {
    vi: 'Đối chiếu từng số hạng và số tổng với văn bản gốc hoặc với đơn vị cung cấp số liệu.',
    en: 'Compare each part and the total with the source or with whoever supplied the figures.',
  },
  examples: {
    bad: ['Kỳ trước chuyển sang 26 hồ sơ, nhận thêm 310 hồ sơ; đã giải quyết 298 hồ sơ, còn lại 48 hồ sơ.'],
    good: ['Kỳ trước chuyển sang 26 hồ sơ, nhận thêm 310 hồ sơ; đã giải quyết 298 hồ sơ, còn lại 38 hồ sơ.'],
  },
  arithmetic: (weighed) => account(weighed),
  disagreement: (weighed) => {
    const difference = differenceText(weighed)
    const [vi, en] = isNet(weighed)
      ? ['Tăng, giảm bù trừ cho nhau được', 'What came less what went makes']
      : ['Tính ra còn', 'The account leaves']
    return {
      vi: `${vi} ${computedText(weighed)}, nhưng báo cáo ghi ${stated(weighed)}; chênh ${difference}.`,
      en: `${en} ${computedText(weighed)}, but the report states ${stated(weighed)}; they differ by ${difference}.`,
    }
  },
})

/** "tuyển dụng 146 người, nghỉ việc 131 người, thực tăng 15 người": a change is no closing figure. */
const isNet = ({ proposal }: Weighed): boolean => proposal.stated?.claim.role === 'change'
