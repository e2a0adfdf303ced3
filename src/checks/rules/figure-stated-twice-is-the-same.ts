import type { Weighed } from '../../relations/index.ts'
import { membersOf } from '../arithmetic.ts'
import { defineCheck } from '../define-check.ts'
import { stated, withUnit } from '../figures.ts'

/**
 * A figure that is printed in two places has one value.
 */
export const figureStatedTwiceIsTheSame = defineCheck({
  code: 'DS501',
  id: 'figure-stated-twice-is-the-same',
  on: ['same-figure'],
  plain: true,
  title: { vi: 'Một số liệu nêu hai lần thì như nhau', en: 'A figure stated twice is the same' },
  what: {
    vi: 'Cùng một số liệu được nêu ở hai nơi với hai giá trị.',
    en: 'What seems to be one figure is printed in two places with two values.',
  },
  advice: {
    vi: 'Kiểm tra hai nơi có cùng thời điểm, phạm vi và đơn vị tính không.',
    en: 'See whether both places mean the same time, scope and unit.',
  },
  examples: {
    bad: [
      'Tổng chi ngân sách phường 6.351,4 triệu đồng.\n\n| TT | Nội dung | Số tiền (triệu đồng) |\n|---|---|---|\n| I | Tổng chi ngân sách phường | 6.315,4 |',
    ],
    good: [
      'Tổng chi ngân sách phường 6.315,4 triệu đồng.\n\n| TT | Nội dung | Số tiền (triệu đồng) |\n|---|---|---|\n| I | Tổng chi ngân sách phường | 6.315,4 |',
    ],
  },
  arithmetic: (weighed) =>
    [stated(weighed), ...membersOf(weighed, ['same']).map(withUnit)].join(sign(weighed)),
  disagreement: (weighed) => ({
    vi: `Nơi này ghi ${stated(weighed)}, nơi khác ghi ${membersOf(weighed, ['same']).map(withUnit).join(', ')}.`,
    en: `Here it is ${stated(weighed)}, elsewhere ${membersOf(weighed, ['same']).map(withUnit).join(', ')}.`,
  }),
})

const sign = ({ judgement }: Weighed) => (judgement.verdict === 'inconsistent' ? ' ≠ ' : ' = ')
