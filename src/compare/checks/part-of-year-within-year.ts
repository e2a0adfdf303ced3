import { nameOfPeriod } from '../period-name.ts'
import { codeOf } from '../span.ts'
import { defineComparisonCheck } from './define-comparison-check.ts'
import { differenceText, levelText, reportWords } from './words.ts'

/** What happened in a part of a year is no more than what happened in the longer part that holds it. */
export const partOfYearWithinYear = defineComparisonCheck({
  code: 'DS903',
  id: 'part-of-year-within-year',
  title: {
    vi: 'Số của 6 tháng, quý, 9 tháng không lớn hơn số của cả năm',
    en: 'A part of a year holds no more than the year',
  },
  what: {
    vi: 'Một số phát sinh của 6 tháng, quý hoặc 9 tháng lớn hơn số của kỳ dài hơn chứa nó. Chỉ xét những gì phát sinh và cộng dồn, không xét số tại một thời điểm.',
    en: 'What happened in a half-year, a quarter or nine months is more than what happened in the longer time that holds it. Only of things that add up, never of what is there at a moment.',
  },
  advice: {
    vi: 'Kiểm tra phạm vi của hai báo cáo, và số của kỳ ngắn có bị rà soát giảm về sau không.',
    en: 'Compare the scope of both reports, and see whether the figure of the shorter time was revised later.',
  },
  examples: {
    bad: ['2024-S1: Xảy ra 14 vụ tai nạn giao thông. | 2024: Xảy ra 11 vụ tai nạn giao thông.'],
    good: [
      '2024-S1: Xảy ra 14 vụ tai nạn giao thông. | 2024: Xảy ra 21 vụ tai nạn giao thông.',
      '2024-S1: Toàn xã còn 96 hộ nghèo. | 2024: Toàn xã còn 81 hộ nghèo.',
    ],
  },
  on: ['nested'],
  finds: 'disagrees',
  gravest: 'warning',
  message: (pair) => {
    const { later, earlier } = pair
    const [whole, part] = [nameOfPeriod(codeOf(later.level.span)), nameOfPeriod(codeOf(earlier.level.span))]
    const [by, before] = [reportWords(later), reportWords(earlier)]
    return {
      vi: `“${later.level.thing.name}”: riêng ${part.vi} đã là ${levelText(earlier.level)} (${before.vi}), nhưng ${whole.vi} chỉ có ${levelText(later.level)} (${by.vi}); ít hơn ${differenceText(pair)}.`,
      en: `"${later.level.thing.name}": ${part.en} alone has ${levelText(earlier.level)} (${before.en}), but ${whole.en} only ${levelText(later.level)} (${by.en}); ${differenceText(pair)} less.`,
    }
  },
})
