import { ROMAN_NUMERALS } from '../lexicon/numerals.ts'
import type { Bilingual } from '../model/index.ts'

/** A period as people say it: "2024-S1" → "6 tháng đầu năm 2024", "the first half of 2024". */
export function nameOfPeriod(code: string): Bilingual {
  const year = code.slice(0, 4)
  const part = code.slice(5)
  const number = Number(part.slice(1))
  if (/^\d{4}\/\d{4}/.test(code)) return schoolName(code)
  if (part === '') return { vi: `năm ${year}`, en: year }
  if (part === 'S1') return { vi: `6 tháng đầu năm ${year}`, en: `the first half of ${year}` }
  if (part === 'S2') return { vi: `6 tháng cuối năm ${year}`, en: `the second half of ${year}` }
  if (part.startsWith('Q')) return { vi: `quý ${roman(number)}/${year}`, en: `quarter ${number} of ${year}` }
  if (part.startsWith('M'))
    return { vi: `${number} tháng đầu năm ${year}`, en: `the first ${number} months of ${year}` }
  if (/^\d\d$/.test(part)) return { vi: `tháng ${Number(part)}/${year}`, en: code }
  const months = code.split('/').map((month) => `${Number(month.slice(5))}/${month.slice(0, 4)}`)
  return { vi: `từ tháng ${months.join(' đến tháng ')}`, en: `${code.replace('/', ' to ')}` }
}

const roman = (number: number): string => ROMAN_NUMERALS[number - 1]!.toUpperCase()

function schoolName(code: string): Bilingual {
  const years = code.slice(0, 9).replace('/', '-')
  const term = Number(/-H(\d)$/.exec(code)?.[1] ?? 0)
  return {
    vi: term ? `học kỳ ${roman(term)} năm học ${years}` : `năm học ${years}`,
    en: term ? `term ${term} of the school year ${years}` : `the school year ${years}`,
  }
}
