import type { Bilingual } from '../model/index.ts'
import { codeOf, type Span, yearOf } from './span.ts'

const ROMAN = ['', 'I', 'II', 'III', 'IV']

/** A span as people say it: "6 tháng đầu năm 2024", "the first half of 2024". */
export function nameOfSpan(span: Span): Bilingual {
  const code = codeOf(span)
  const year = yearOf(span)
  const part = code.split('-').at(-1) ?? ''
  if (span.school) {
    const years = `${year}-${year + 1}`
    const term = part.startsWith('H') ? Number(part[1]) : 0
    return {
      vi: term ? `học kỳ ${ROMAN[term]} năm học ${years}` : `năm học ${years}`,
      en: term ? `term ${term} of the school year ${years}` : `the school year ${years}`,
    }
  }
  return calendarName(code, year, part)
}

function calendarName(code: string, year: number, part: string): Bilingual {
  const number = Number(part.slice(1))
  if (code === `${year}`) return { vi: `năm ${year}`, en: `${year}` }
  if (part === 'S1') return { vi: `6 tháng đầu năm ${year}`, en: `the first half of ${year}` }
  if (part === 'S2') return { vi: `6 tháng cuối năm ${year}`, en: `the second half of ${year}` }
  if (part.startsWith('Q')) return { vi: `quý ${ROMAN[number]}/${year}`, en: `quarter ${number} of ${year}` }
  if (part.startsWith('M'))
    return { vi: `${number} tháng đầu năm ${year}`, en: `the first ${number} months of ${year}` }
  if (/^\d{4}-\d\d$/.test(code)) return { vi: `tháng ${Number(part)}/${year}`, en: code }
  return { vi: `giai đoạn ${code.replace('/', ' - ')}`, en: code.replace('/', ' to ') }
}
