import { MEASURE_UNITS } from '../../lexicon/measures.ts'
import type { DateParts } from './calendar.ts'
import type { DatePart } from './date-cues.ts'

/** A form of a date. */
export interface DateForm {
  readonly example: string
  /** The signs that may stand behind the first digits; any when absent. A blank stands for a line break as well. */
  readonly behind?: string
  readonly pattern: RegExp
  /** Part of the date that a word before the digits must announce; null when the digits suffice. */
  readonly after: DatePart | null
  readonly parts: (groups: readonly string[]) => DateParts
}

/** "ngày 3.5 nghìn m3", "ca ngày 10.5 kWh" are amounts of a day. */
const MEASURED = ['nghìn', 'ngàn', 'triệu', 'tỷ', ...MEASURE_UNITS.map(({ surface }) => surface)]
  .filter((surface) => /^[\p{L}\d]+$/u.test(surface))
  .join('|')

const number = (text: string | undefined): number => Number(text)
const dmy = ([, d, , m, y]: readonly string[]): DateParts => ({
  day: number(d),
  month: number(m),
  year: number(y),
})

/** Forms of a date, the first that fits. */
export const DATE_FORMS: readonly DateForm[] = [
  {
    example: '07/4/2014',
    behind: '/.- ',
    pattern: /(\d{1,2})\s?([/.-])\s?(\d{1,2})\s?\2\s?(\d{4,5})(?!\d)/y,
    after: null,
    parts: dmy,
  },
  {
    example: '2024-07-15',
    behind: '-/',
    pattern: /((?:19|20)\d{2})([-/])(\d{2})\2(\d{2})(?![\d/-])/y,
    after: null,
    parts: ([, y, , m, d]) => ({ day: number(d), month: number(m), year: number(y) }),
  },
  {
    example: 'ngày 07 tháng 4 năm 2014',
    behind: ' ',
    pattern: /(\d{1,2}) tháng (\d{1,2})(?:,? năm |[/ -])(\d{4})(?!\d)/y,
    after: null,
    parts: ([, d, m, y]) => ({ day: number(d), month: number(m), year: number(y) }),
  },
  {
    example: 'ngày 5/3/24',
    behind: '/',
    pattern: /(\d{1,2})(\/)(\d{1,2})\/(\d{2})(?![\d/])/y,
    after: 'day',
    parts: (g) => ({ ...dmy(g), year: 2000 + number(g[4]) }),
  },
  {
    example: '15/07/24',
    behind: '/',
    pattern: /(\d{1,2})(\/)(\d{1,2})\/([1-4]\d)(?![\d/%]|[.,]\d| ?\p{Ll})/uy,
    after: null,
    parts: (g) => ({ ...dmy(g), year: 2000 + number(g[4]) }),
  },
  {
    example: 'ngày 14 tháng 4',
    behind: ' ',
    pattern: /(\d{1,2}) tháng (\d{1,2})(?!\d)/y,
    after: 'day',
    parts: ([, d, m]) => ({ day: number(d), month: number(m) }),
  },
  {
    example: '23 tháng chạp',
    behind: ' ',
    pattern: /(\d{1,2}) tháng (giêng|chạp)(?!\p{L})/uy,
    after: null,
    parts: ([, d, m]) => ({ day: number(d), month: m === 'giêng' ? 1 : 12 }),
  },
  {
    example: 'ngày 14/4',
    behind: '/-',
    pattern: /(\d{1,2})[/-](\d{1,2})(?!\d|\/\d|[.,]\d|-\d{1,2}\/\d)/y,
    after: 'day',
    parts: ([, d, m]) => ({ day: number(d), month: number(m) }),
  },
  {
    example: 'ngày 14.4',
    behind: '.',
    pattern: new RegExp(
      `(?<!(?:mỗi|một|từng|bình quân|ca) ngày )(0?[1-9]|[12]\\d|3[01])\\.(0?[1-9]|1[0-2])(?![\\d%]|[.,/-]\\d|\\s?%| \\p{Ll}\\p{L}*\\/|\\s?(?:${MEASURED})(?!\\p{L}))`,
      'uy',
    ),
    after: 'day',
    parts: ([, d, m]) => ({ day: number(d), month: number(m) }),
  },
  {
    example: 'ngày 4 tháng này, ngày 05 hằng tháng',
    behind: ' ',
    pattern: /(\d{1,2})(?: tháng (?:này|sau|trước|tới)| (?:hằng|hàng|mỗi) tháng)(?!\p{L})/uy,
    after: 'day',
    parts: ([, d]) => ({ day: number(d) }),
  },
  {
    example: 'Ngày 15, đoàn về xã',
    behind: ' ,;.)\0',
    pattern:
      /(?<!(?:mỗi|một|từng|quân|ca|\d) ngày )(?<=ngày )(0?[1-9]|[12]\d|3[01])(?=, (?:\p{L}|\d{1,3} \p{Ll})|;|\)|\.(?!\d)|$| (?:đến|và|hoặc|tới) ngày \d)/uy,
    after: 'day',
    parts: ([, d]) => ({ day: number(d) }),
  },
  {
    example: 'tháng 6/2024',
    behind: ' /.-,',
    pattern: /(\d{1,2})(?:\s?[/.-]\s?|,? (?:năm )?)(\d{4})(?!\d)/y,
    after: 'month',
    parts: ([, m, y]) => ({ month: number(m), year: number(y) }),
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
