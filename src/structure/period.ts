import { romanValue } from './numbering.ts'

/**
 * The reporting period that a subject announces, the first that it names: "6 tháng đầu năm 2024" → "2024-S1".
 *
 * "2024" a year, "2024-S1" a half, "2024-Q3" a quarter, "2024-06" a month, "2024-M09" the first nine months,
 * "2021/2025" years. Where the words name no year, the first year of the subject stands, then that of issue.
 */
export function periodOf(subject: string, issued: number | null): string | null {
  const found = FORMS.flatMap(({ form, code }) => {
    const match = form.exec(subject)
    return match ? [{ at: match.index, match, code }] : []
  }).toSorted((a, b) => a.at - b.at || b.match[0].length - a.match[0].length)
  const first = found[0]
  if (!first) return null
  const year = first.match.groups?.year ?? /\b(?:19|20)\d\d\b/.exec(subject)?.[0] ?? issued?.toString()
  return year ? first.code(year, first.match) : null
}

const YEAR = '(?:(?:[,\\s]*năm\\s*|\\s*[/-]\\s*)(?<year>(?:19|20)\\d\\d))?'
const form = (source: string): RegExp => new RegExp(source + YEAR, 'iu')
const two = (digits: string | undefined): string => String(digits).padStart(2, '0')

const FORMS: readonly { form: RegExp; code: (year: string, match: RegExpExecArray) => string }[] = [
  { form: form('(?:6|06|sáu) tháng đầu'), code: (year) => `${year}-S1` },
  { form: form('(?:6|06|sáu) tháng cuối'), code: (year) => `${year}-S2` },
  {
    form: form('(?<![\\d/]|đề án |số )(?:0?(?<n>[1-9])|(?<m>1[01])) tháng(?: đầu)?(?! cuối| \\d)'),
    code: (year, { groups }) =>
      groups?.n === '6' ? `${year}-S1` : `${year}-M${two(groups?.n ?? groups?.m)}`,
  },
  {
    form: form('quý (?<n>IV|I{1,3}|[1-4])(?![\\p{L}\\d])'),
    code: (year, { groups }) =>
      `${year}-Q${/\d/.test(groups?.n ?? '') ? groups?.n : romanValue(groups?.n ?? '')}`,
  },
  {
    form: form('tháng (?<n>0?[1-9]|1[0-2])(?!\\d)'),
    code: (year, { groups }) => `${year}-${two(groups?.n)}`,
  },
  {
    form: /(?:giai đoạn|nhiệm kỳ|năm học|năm)\s+(?<year>(?:19|20)\d\d)\s*[-–]\s*(?<end>(?:19|20)\d\d)/iu,
    code: (year, { groups }) => `${year}/${groups?.end}`,
  },
  { form: /năm (?<year>(?:19|20)\d\d)(?!\s*[-–]\s*\d{4})/iu, code: (year) => year },
]
