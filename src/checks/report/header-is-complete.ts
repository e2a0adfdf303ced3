import type { Header, Report } from '../../model/index.ts'
import { defineReportCheck } from './define-report-check.ts'

/** A report carries number, symbol, place and date of issue, kind, subject, and a signer (Nghị định 30/2020/NĐ-CP, Mẫu 1.4). */
export const headerIsComplete = defineReportCheck({
  code: 'DS703',
  id: 'header-is-complete',
  title: { vi: 'Thể thức đủ thành phần', en: 'The letterhead is complete' },
  what: {
    vi: 'Văn bản thiếu thành phần thể thức bắt buộc: thường là bản dự thảo, hoặc bị mất khi chuyển đổi.',
    en: 'A component that the decree asks for is missing: often a draft, or lost in conversion.',
  },
  advice: {
    vi: 'Đối chiếu với bản đã phát hành.',
    en: 'Compare with the copy that was issued.',
  },
  examples: {
    bad: [
      'Số: /BC-UBND\n\nAn Lạc, ngày 10 tháng 12 năm 2020\n\n# BÁO CÁO\n\n## Kết quả công tác năm 2020\n\nNội dung.',
    ],
    good: [],
  },
  inspect: (report) => {
    const missing = missingIn(report)
    if (missing.length === 0 || missing.length === COMPONENTS.length) return []
    return [
      {
        level: 'info',
        section: '',
        footnote: null,
        place: null,
        quote: '',
        claims: [],
        message: {
          vi: `Thể thức thiếu: ${missing.map(({ vi }) => vi).join(', ')}.`,
          en: `The letterhead lacks: ${missing.map(({ en }) => en).join(', ')}.`,
        },
      },
    ]
  },
})

interface Component {
  readonly vi: string
  readonly en: string
  readonly of: (header: Header, report: Report) => unknown
}

const COMPONENTS: readonly Component[] = [
  { vi: 'số', en: 'number', of: ({ number }) => number },
  { vi: 'ký hiệu', en: 'symbol', of: ({ symbol }) => symbol },
  { vi: 'địa danh', en: 'place', of: ({ place }) => place },
  { vi: 'ngày', en: 'day', of: ({ date }) => date.day },
  { vi: 'tháng', en: 'month', of: ({ date }) => date.month },
  { vi: 'năm', en: 'year', of: ({ date }) => date.year },
  { vi: 'tên loại', en: 'kind', of: ({ type }) => type },
  { vi: 'trích yếu', en: 'subject', of: ({ subject }) => subject },
  { vi: 'người ký', en: 'signer', of: (_, { signature }) => signature.name },
]

const missingIn = (report: Report): Component[] =>
  COMPONENTS.filter(({ of }) => of(report.header, report) === null)
