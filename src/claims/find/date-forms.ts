import { type DateForm, number } from './date-form.ts'
import { DAY_FORMS } from './day-forms.ts'

/** Forms of a date, the first that fits: a day, a month, a year. */
export const DATE_FORMS: readonly DateForm[] = [
  ...DAY_FORMS,
  {
    example: 'tháng 6/2024',
    behind: ' /.-,',
    pattern: /(\d{1,2})(?:\s?[/.-]\s?|,? (?:năm )?)(\d{4})(?!\d)/y,
    after: 'month',
    parts: ([, m, y]) => ({ month: number(m), year: number(y) }),
  },
  {
    example: 'đợt 2/2024',
    behind: '/',
    pattern:
      /(?<=(?:[Tt]uần|[Đđ]ợt|[Ll]ần|[Ss]ố|[Kk]ỳ|[Kk]ỳ họp|[Pp]hiên|[Pp]hiên họp|[Vv]òng|[Kk]hóa) )\d{1,2}\/((?:19|20)\d{2})(?!\d|\/\d|[.,]\d)/y,
    after: null,
    parts: ([, y]) => ({ year: number(y) }),
  },
  {
    example: '02/2025',
    behind: '/',
    pattern: /(\d{1,2})\/((?:19|20)\d{2})(?!\d|\/\d|[.,]\d)/y,
    after: null,
    parts: ([, m, y]) => ({ month: number(m), year: number(y) }),
  },
  {
    example: 'tháng 6',
    pattern: /(\d{1,2})(?![\d/.,]\d|\d)/y,
    after: 'month',
    parts: ([, m]) => ({ month: number(m) }),
  },
  {
    example: 'năm 1789',
    pattern:
      /(1[0-8]\d{2})(?![\d/%]|[.,]\d|\s*(?!(?:và|được|của|do|tại|ở|là|đến|với|trong|có|khi|bởi|thì|đã|dưới|ông|bà|vua|nhà) )\p{Ll})/uy,
    after: 'year',
    parts: ([, y]) => ({ year: number(y) }),
  },
  {
    example: 'năm 2017',
    pattern: /((?:19|20)\d{2})(?![\d/]|[.,]\d)/y,
    after: 'year',
    parts: ([, y]) => ({ year: number(y) }),
  },
]
