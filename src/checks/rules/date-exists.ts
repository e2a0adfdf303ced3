import { defineCheck } from '../define-check.ts'
import { stated } from '../figures.ts'

/**
 * A date that is printed is in the calendar.
 */
export const dateExists = defineCheck({
  code: 'DS601',
  id: 'date-exists',
  on: ['real-date'],
  plain: true,
  title: { vi: 'Ngày tháng có thật', en: 'A date exists' },
  what: { vi: 'Ngày được nêu không có trong lịch.', en: 'The date that is printed is not in the calendar.' },
  advice: { vi: 'Đối chiếu với văn bản gốc.', en: 'Compare it with the source.' },
  examples: {
    bad: ['Thực hiện Công văn số 15/UBND-NV ngày 31/02/2024 của UBND huyện.'],
    good: ['Thực hiện Công văn số 15/UBND-NV ngày 29/02/2024 của UBND huyện.'],
  },
  arithmetic: (weighed) => stated(weighed),
  disagreement: (weighed) => {
    const isCited = weighed.proposal.stated?.claim.kind === 'citation'
    return {
      vi: `Ngày ${isCited ? 'ghi trong ' : ''}“${stated(weighed)}” không có trong lịch.`,
      en: `The date ${isCited ? 'in ' : ''}"${stated(weighed)}" is not in the calendar.`,
    }
  },
})
