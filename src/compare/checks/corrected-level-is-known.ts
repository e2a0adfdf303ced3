import { defineComparisonCheck } from './define-comparison-check.ts'
import { levelText, reportWords, timeWords } from './words.ts'

/** A level of the past that was changed is said to be corrected. */
export const correctedLevelIsKnown = defineComparisonCheck({
  code: 'DS904',
  id: 'corrected-level-is-known',
  title: { vi: 'Số liệu kỳ trước đã được điều chỉnh', en: 'A level of the past was corrected' },
  what: {
    vi: 'Báo cáo sau dùng số khác của kỳ trước và nói rõ số đó đã được điều chỉnh, đính chính hoặc rà soát lại: hợp lệ, chỉ để biết.',
    en: 'The later report has another figure for an earlier time and says that it was corrected: legitimate, and only for your knowledge.',
  },
  advice: {
    vi: 'Dùng số đã điều chỉnh khi so sánh; ghi chú vào hồ sơ của báo cáo trước.',
    en: 'Use the corrected figure for comparisons, and note it with the earlier report.',
  },
  examples: {
    bad: [
      '2023: Toàn xã có 152 hộ cận nghèo. | 2024: Toàn xã có 131 hộ cận nghèo, so với năm 2023 (158 hộ, số liệu sau rà soát lại) giảm 27 hộ.',
    ],
    good: [
      '2023: Toàn xã có 152 hộ cận nghèo. | 2024: Toàn xã có 131 hộ cận nghèo, so với năm 2023 (152 hộ) giảm 21 hộ.',
    ],
  },
  on: ['earlier', 'nested', 'cumulative', 'twice'],
  finds: 'corrected',
  gravest: 'info',
  message: (pair) => {
    const { later, earlier } = pair
    const [time, one, other] = [timeWords(pair), reportWords(later), reportWords(earlier)]
    return {
      vi: `“${later.level.thing.name}” của ${time.vi}: ${other.vi} ghi ${levelText(earlier.level)}; ${one.vi} ghi ${levelText(later.level)} và nói số liệu đã được điều chỉnh.`,
      en: `"${later.level.thing.name}" of ${time.en}: ${other.en} states ${levelText(earlier.level)}; ${one.en} states ${levelText(later.level)} and says that figures were corrected.`,
    }
  },
})
