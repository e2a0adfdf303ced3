import type { Weighed } from '../../relations/index.ts'
import { addition } from '../arithmetic.ts'
import { defineCheck } from '../define-check.ts'
import { computedText, differenceText, stated } from '../figures.ts'

/**
 * The numerators, and apart from them the denominators, of partial ratios add up to those of the whole ratio.
 */
export const ratioPartsAddUp = defineCheck({
  code: 'DS102',
  id: 'ratio-parts-add-up',
  on: ['numerators', 'denominators'],
  title: {
    vi: 'Tử số, mẫu số của các phần cộng lại bằng tử số, mẫu số chung',
    en: 'Numerators and denominators add up to those of the whole',
  },
  what: {
    vi: 'Tử số (hoặc mẫu số) của các phần cộng lại không bằng tử số (hoặc mẫu số) chung.',
    en: 'The numerators (or denominators) of the partial ratios do not add up to that of the whole ratio.',
  },
  advice: {
    vi: 'Đối chiếu từng số hạng và số tổng với văn bản gốc hoặc với đơn vị cung cấp số liệu.',
    en: 'Compare each part and the total with the source or with whoever supplied the figures.',
  },
  examples: {
    bad: [
      'Có 14/31 trường đạt chuẩn, gồm 05/12 trường mầm non, 06/11 trường tiểu học và 04/08 trường trung học cơ sở.',
    ],
    good: [
      'Có 14/31 trường đạt chuẩn, gồm 04/12 trường mầm non, 06/11 trường tiểu học và 04/08 trường trung học cơ sở.',
    ],
  },
  arithmetic: (weighed) => addition(weighed),
  disagreement: (weighed) => ({
    vi: `${side(weighed).vi} các phần cộng lại được ${computedText(weighed)}, nhưng báo cáo ghi ${stated(weighed)}; chênh ${differenceText(weighed)}.`,
    en: `The ${side(weighed).en} of the parts give ${computedText(weighed)}, but the report states ${stated(weighed)}; they differ by ${differenceText(weighed)}.`,
  }),
})

const side = ({ proposal }: Weighed) =>
  proposal.variant === 'denominators'
    ? { vi: 'Mẫu số', en: 'denominators' }
    : { vi: 'Tử số', en: 'numerators' }
