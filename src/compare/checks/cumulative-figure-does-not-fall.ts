import { nameOfPeriod } from '../period-name.ts'
import { codeOf } from '../span.ts'
import { defineComparisonCheck } from './define-comparison-check.ts'
import { differenceText, levelText, reportWords } from './words.ts'

/** A figure that runs from the beginning of the year does not fall within it. */
export const cumulativeFigureDoesNotFall = defineComparisonCheck({
  code: 'DS902',
  id: 'cumulative-figure-does-not-fall',
  title: { vi: 'Số lũy kế trong năm không giảm', en: 'A cumulative figure does not fall within the year' },
  what: {
    vi: 'Số lũy kế từ đầu năm của báo cáo sau nhỏ hơn số lũy kế của báo cáo trước trong cùng năm.',
    en: 'A figure said to run from the beginning of the year is smaller than that of an earlier report of the year.',
  },
  advice: {
    vi: 'Kiểm tra mốc tính lũy kế và phạm vi của hai báo cáo.',
    en: 'See whether both reports count from the same day and the same scope.',
  },
  examples: {
    bad: [
      '2024-Q1: Lũy kế từ đầu năm đã giải ngân vốn đầu tư công 1.245 triệu đồng. | 2024-S1: Lũy kế từ đầu năm đã giải ngân vốn đầu tư công 1.054 triệu đồng.',
    ],
    good: [
      '2024-Q1: Lũy kế từ đầu năm đã giải ngân vốn đầu tư công 1.245 triệu đồng. | 2024-S1: Lũy kế từ đầu năm đã giải ngân vốn đầu tư công 2.054 triệu đồng.',
    ],
  },
  on: ['cumulative'],
  finds: 'disagrees',
  gravest: 'error',
  message: (pair) => {
    const { later, earlier } = pair
    const [one, other] = [nameOfPeriod(codeOf(later.level.span)), nameOfPeriod(codeOf(earlier.level.span))]
    const [by, before] = [reportWords(later), reportWords(earlier)]
    return {
      vi: `“${later.level.thing.name}” lũy kế giảm: ${before.vi} (${other.vi}) ghi ${levelText(earlier.level)}, ${by.vi} (${one.vi}) chỉ ghi ${levelText(later.level)}; ít hơn ${differenceText(pair)}.`,
      en: `The cumulative "${later.level.thing.name}" falls: ${before.en} (${other.en}) states ${levelText(earlier.level)}, ${by.en} (${one.en}) only ${levelText(later.level)}; ${differenceText(pair)} less.`,
    }
  },
})
