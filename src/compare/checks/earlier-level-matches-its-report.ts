import { defineComparisonCheck } from './define-comparison-check.ts'
import { differenceText, levelText, reportWords, timeWords } from './words.ts'

/** What a report tells of an earlier time is what the report on that time says. */
export const earlierLevelMatchesItsReport = defineComparisonCheck({
  code: 'DS901',
  id: 'earlier-level-matches-its-report',
  title: {
    vi: 'Số cùng kỳ, số năm trước khớp với báo cáo của kỳ đó',
    en: 'An earlier level matches the report on that time',
  },
  what: {
    vi: 'Báo cáo sau ghi (hoặc mức tăng, giảm của nó cho thấy) một số của kỳ trước khác với số trong báo cáo của chính kỳ đó. Không kết luận báo cáo nào sai.',
    en: 'The later report prints, or its change implies, a level of an earlier time that differs from the report on that time. It does not conclude which of the two is wrong.',
  },
  advice: {
    vi: 'Đối chiếu hai báo cáo: cùng phạm vi, cùng thời điểm chốt số liệu không; nếu số liệu đã điều chỉnh thì báo cáo sau cần nói rõ.',
    en: 'Compare both reports: the same scope, the same closing date? If the figure was corrected, the later report should say so.',
  },
  examples: {
    bad: [
      '2023: Sản lượng cá nuôi đạt 214 tấn. | 2024: Sản lượng cá nuôi đạt 230 tấn, so với năm 2023 (241 tấn) giảm 11 tấn.',
      '2023: Trong năm xảy ra 31 vụ vi phạm lâm luật. | 2024: Trong năm xảy ra 26 vụ vi phạm lâm luật, giảm 07 vụ so với năm 2023.',
    ],
    good: [
      '2023: Sản lượng cá nuôi đạt 214 tấn. | 2024: Sản lượng cá nuôi đạt 230 tấn, so với năm 2023 (214 tấn) tăng 16 tấn.',
      '2023: Trong năm xảy ra 31 vụ vi phạm lâm luật. | 2024: Trong năm xảy ra 26 vụ vi phạm lâm luật, giảm 05 vụ so với năm 2023.',
    ],
  },
  on: ['earlier'],
  finds: 'disagrees',
  gravest: 'error',
  message: (pair) => {
    const { later, earlier } = pair
    const { name } = later.level.thing
    const [time, one, other] = [timeWords(pair), reportWords(later), reportWords(earlier)]
    const sizes = {
      later: levelText(later.level),
      earlier: levelText(earlier.level),
      by: differenceText(pair),
    }
    const isImplied = later.level.telling === 'implied'
    return {
      vi: `“${name}” của ${time.vi}: ${one.vi} ${isImplied ? 'cho kết quả' : 'ghi'} ${sizes.later}, nhưng ${other.vi} ghi ${sizes.earlier}; chênh ${sizes.by}.`,
      en: `"${name}" of ${time.en}: ${one.en} ${isImplied ? 'gives' : 'states'} ${sizes.later}, but ${other.en} states ${sizes.earlier}; they differ by ${sizes.by}.`,
    }
  },
})
