import { subtraction } from '../arithmetic.ts'
import { defineCheck } from '../define-check.ts'
import { change, opposite } from '../direction.ts'
import { computedText, stated } from '../figures.ts'

/**
 * A difference is the later level minus the earlier, in size (DS301) and direction (DS302).
 */
export const differenceMatchesLevels = defineCheck({
  code: 'DS301',
  id: 'difference-matches-levels',
  on: ['difference', 'points'],
  title: {
    vi: 'Mức tăng, giảm bằng chênh lệch giữa hai kỳ',
    en: 'A difference matches its two levels, in size and direction',
  },
  what: {
    vi: 'Mức tăng hoặc giảm được nêu không bằng chênh lệch giữa hai kỳ, hoặc ngược chiều.',
    en: 'The rise or fall that is printed is not the difference of its two levels, or goes the other way.',
  },
  advice: {
    vi: 'Đối chiếu số kỳ này, số kỳ trước và mức tăng, giảm; số trong ngoặc hay bị giữ lại từ báo cáo cũ.',
    en: 'Compare both levels and the change; a bracket is often left over from an older report.',
  },
  examples: {
    bad: ['Số vụ cháy rừng giảm 05 vụ (18/21).'],
    good: ['Số vụ cháy rừng giảm 03 vụ (18/21).'],
  },
  arithmetic: (weighed) => subtraction(weighed),
  disagreement: (weighed) => {
    const [said, found] = [change(weighed), opposite(weighed)]
    const size = inPoints(computedText(weighed).replace('−', ''))
    const levels = found
      ? { vi: `Kỳ này ${found.vi} ${size} so với kỳ trước`, en: `The later level shows ${found.en} ${size}` }
      : { vi: `Hai kỳ chênh nhau ${size}`, en: `The two levels differ by ${size}` }
    return {
      vi: `${levels.vi}, nhưng báo cáo ghi ${said.vi} ${stated(weighed)}.`,
      en: `${levels.en}, but the report states ${said.en} ${stated(weighed)}.`,
    }
  },
})

/** The difference of two rates is told in percentage points, whatever the report prints. */
const inPoints = (size: string) => size.replace(/(?<=\d)%$/, ' điểm %')
