import type { Citation } from '../../model/index.ts'
import { defineReportCheck } from './define-report-check.ts'

/**
 * The first citation of a document names its kind, number and symbol, date and issuer (Nghị định 30/2020/NĐ-CP, Phụ lục I,
 * phần II, mục I, điểm 6); later ones may leave out date and issuer. Laws are cited by name and year.
 */
export const citationIsComplete = defineReportCheck({
  code: 'DS604',
  id: 'citation-is-complete',
  title: { vi: 'Viện dẫn văn bản đủ thành phần', en: 'A citation has the parts that the decree asks for' },
  what: {
    vi: 'Lần viện dẫn đầu tiên thiếu tên loại, ngày tháng hoặc cơ quan ban hành. Điều này không có nghĩa là văn bản được viện dẫn sai.',
    en: 'The first citation of a document lacks its kind, date or issuer. It does not say that the citation is wrong.',
  },
  advice: {
    vi: 'Bổ sung thành phần còn thiếu khi biên mục; văn bản gốc không cần sửa.',
    en: 'Complete it in the catalogue; the source itself may stand.',
  },
  examples: {
    bad: ['Thực hiện Kế hoạch số 31/KH-UBND, các đơn vị đã triển khai.'],
    good: [
      'Thực hiện Kế hoạch số 31/KH-UBND ngày 06/02/2024 của Ủy ban nhân dân huyện, các đơn vị đã triển khai.',
    ],
  },
  inspect: (_report, claims) => {
    const seen = new Set<string>()
    return claims.flatMap((claim) => {
      if (claim.kind !== 'citation' || claim.number === '' || seen.has(claim.number)) return []
      seen.add(claim.number)
      const missing = missingParts(claim)
      if (missing.length === 0) return []
      return [
        {
          level: 'info' as const,
          section: claim.section,
          footnote: claim.footnote,
          place: claim.place,
          quote: claim.quote,
          claims: [claim.id],
          message: {
            vi: `Viện dẫn “${claim.text}” thiếu ${missing.map(({ vi }) => vi).join(', ')}.`,
            en: `The citation "${claim.text}" lacks its ${missing.map(({ en }) => en).join(' and ')}.`,
          },
        },
      ]
    })
  },
})

function missingParts({ documentKind, date, issuer }: Citation): { vi: string; en: string }[] {
  const missing: { vi: string; en: string }[] = []
  if (documentKind === '') missing.push({ vi: 'tên loại', en: 'kind' })
  if (/^(bộ )?luật|^pháp lệnh|^hiến pháp/i.test(documentKind)) return missing
  if (date === null) missing.push({ vi: 'ngày tháng', en: 'date' })
  if (issuer === null) missing.push({ vi: 'cơ quan ban hành', en: 'issuer' })
  return missing
}
