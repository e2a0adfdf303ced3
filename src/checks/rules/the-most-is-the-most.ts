import { ZERO } from '../../model/index.ts'
import { defineCheck } from '../define-check.ts'
import { computedText, stated } from '../figures.ts'

/**
 * What is called the most or the least of a column of a table is so.
 */
export const theMostIsTheMost = defineCheck({
  code: 'DS505',
  id: 'the-most-is-the-most',
  on: ['extreme'],
  plain: true,
  title: {
    vi: 'Số được gọi là cao nhất, thấp nhất đúng là như vậy',
    en: 'What is called the most or the least is so',
  },
  what: {
    vi: 'Lời văn gọi một số trong bảng là cao nhất hoặc thấp nhất, nhưng trong cột ấy có số cao hơn hoặc thấp hơn.',
    en: 'The text calls a figure of a table the highest or the lowest, but its column has one that is higher or lower.',
  },
  advice: {
    vi: 'Xem lời văn có nói về tất cả các hàng của bảng hay không, rồi đối chiếu với bảng.',
    en: 'See whether the text means all rows of the table, then compare it with the table.',
  },
  examples: {
    bad: [
      'Tỷ lệ hộ nghèo thấp nhất là xã Trung Lâm (6,2%).\n\n| Xã | Số hộ | Tỷ lệ hộ nghèo (%) |\n|---|---|---|\n| Thượng Lâm | 512 | 9,4 |\n| Trung Lâm | 438 | 6,2 |\n| Hạ Lâm | 391 | 4,7 |',
    ],
    good: [
      'Tỷ lệ hộ nghèo thấp nhất là xã Hạ Lâm (4,7%).\n\n| Xã | Số hộ | Tỷ lệ hộ nghèo (%) |\n|---|---|---|\n| Thượng Lâm | 512 | 9,4 |\n| Trung Lâm | 438 | 6,2 |\n| Hạ Lâm | 391 | 4,7 |',
    ],
  },
  arithmetic: (weighed) => {
    const [told, most] = [stated(weighed), computedText(weighed)]
    const { verdict, difference } = weighed.judgement
    if (verdict !== 'inconsistent') return `${most} ${difference.equals(ZERO) ? '=' : '≈'} ${told}`
    return weighed.proposal.direction === 'down' ? `${told} > ${most}` : `${most} > ${told}`
  },
  disagreement: (weighed) => {
    const isLeast = weighed.proposal.direction === 'down'
    return {
      vi: `Trong bảng, số ${isLeast ? 'thấp' : 'cao'} nhất là ${computedText(weighed)}, không phải ${stated(weighed)}.`,
      en: `In the table the ${isLeast ? 'lowest' : 'highest'} figure is ${computedText(weighed)}, not ${stated(weighed)}.`,
    }
  },
})
