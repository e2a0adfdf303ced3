import { defineComparisonCheck } from './define-comparison-check.ts'
import { differenceText, levelText, reportWords, timeWords } from './words.ts'

/** Two reports on one period tell one level. */
export const oneTimeHasOneLevel = defineComparisonCheck({
  code: 'DS905',
  id: 'one-time-has-one-level',
  title: { vi: 'Hai báo cáo cùng kỳ nêu số giống nhau', en: 'Two reports on one period tell one level' },
  what: {
    vi: 'Hai báo cáo của một cơ quan về cùng một kỳ nêu hai số khác nhau cho cùng một nội dung, ở cùng một mục.',
    en: 'Two reports of one agency on one period have two figures for one thing, in sections of one title.',
  },
  advice: {
    vi: 'Xem báo cáo nào là bản chính thức, và hai báo cáo có chốt số liệu cùng ngày không.',
    en: 'See which of the two is the official one, and whether both closed their books on one day.',
  },
  examples: {
    bad: [
      '2024: Tổ chức 18 buổi tuyên truyền phòng chống tội phạm. | 2024: Tổ chức 16 buổi tuyên truyền phòng chống tội phạm.',
    ],
    good: [
      '2024: Tổ chức 18 buổi tuyên truyền phòng chống tội phạm. | 2024: Tổ chức 18 buổi tuyên truyền phòng chống tội phạm.',
    ],
  },
  on: ['twice'],
  finds: 'disagrees',
  gravest: 'info',
  message: (pair) => {
    const { later, earlier } = pair
    const [time, one, other] = [timeWords(pair), reportWords(later), reportWords(earlier)]
    return {
      vi: `“${later.level.thing.name}” của ${time.vi}: ${other.vi} ghi ${levelText(earlier.level)}, ${one.vi} ghi ${levelText(later.level)}; chênh ${differenceText(pair)}.`,
      en: `"${later.level.thing.name}" of ${time.en}: ${other.en} states ${levelText(earlier.level)}, ${one.en} states ${levelText(later.level)}; they differ by ${differenceText(pair)}.`,
    }
  },
})
