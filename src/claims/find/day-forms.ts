import { THREE_NUMBERED } from '../../lexicon/labels.ts'
import { MEASURE_UNITS } from '../../lexicon/measures.ts'
import { NAMED_BY_DAYS } from '../../lexicon/time-words.ts'
import type { DateParts } from './calendar.ts'
import { type DateForm, number } from './date-form.ts'

/** "ngày 3.5 nghìn m3", "ca ngày 10.5 kWh" are amounts of a day. */
const MEASURED = ['nghìn', 'ngàn', 'triệu', 'tỷ', ...MEASURE_UNITS.map(({ surface }) => surface)]
  .filter((surface) => /^[\p{L}\d]+$/u.test(surface))
  .join('|')

const dmy = ([, d, , m, y]: readonly string[]): DateParts => ({
  day: number(d),
  month: number(m),
  year: number(y),
})

/** What ends a day and a month that no word announces: "trong 18 tháng 5 xã", "kỳ hạn 13 tháng 7 - 7,5%" tell how long, and how much. */
const ENDS_DAY =
  '(?=$|[,.)](?!\\d)| (?:này|năm (?:nay|trước|ngoái|\\d{4}))(?!\\p{L})|(?: (?:đến|tới|và)(?: hết)? | ?[-–] ?)(?:ngày |\\d{1,2} tháng ))'

/** What is called by a day: "Bệnh viện 30 tháng 4". */
const CALLED = `(?<!(?:${NAMED_BY_DAYS.join('|')}) )`

/** Forms of a day, the first that fits. */
export const DAY_FORMS: readonly DateForm[] = [
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
    behind: ' t',
    pattern: /(\d{1,2}) ?tháng ?(\d{1,2})(?:,? năm ?|[/ -])(\d{4})(?!\d)/y,
    after: null,
    parts: ([, d, m, y]) => ({ day: number(d), month: number(m), year: number(y) }),
  },
  {
    example: 'ngày 5/3/24',
    behind: '/',
    pattern: /(\d{1,2})(\/)(\d{1,2})\/(\d{2})(?![\d/])/y,
    after: 'day',
    parts: (g) => ({ ...dmy(g), year: (number(g[4]) < 50 ? 2000 : 1900) + number(g[4]) }),
  },
  {
    example: '15/07/24',
    behind: '/',
    // "tỷ lệ 10/10/80", "thửa 12/5/78", "số nhà 12/5/78": shares, and names of places, have three numbers too.
    pattern: new RegExp(
      `(?<!(?<!\\p{L})(?:t[ỷỉ] (?:lệ|trọng)|${THREE_NUMBERED.join('|')})(?: \\p{L}{1,7}){0,2}:? )(\\d{1,2})(/)(\\d{1,2})/([1-9]\\d)(?![\\d/%]|[.,]\\d| ?\\p{Ll})`,
      'uy',
    ),
    after: null,
    parts: (g) => ({ ...dmy(g), year: (number(g[4]) < 50 ? 2000 : 1900) + number(g[4]) }),
  },
  {
    example: 'ngày 14 tháng 4',
    behind: ' t',
    pattern: /(\d{1,2}) ?tháng ?(\d{1,2})(?!\d)/y,
    after: 'day',
    parts: ([, d, m]) => ({ day: number(d), month: number(m) }),
  },
  {
    example: 'từ 18 tháng 12 đến 30 tháng 12 năm 1972',
    behind: ' ',
    pattern: new RegExp(
      `(?<=(?:[Tt]ừ|đến|tới|hết|[Tt]rước|[Ss]au|\\() ?)(\\d{1,2}) tháng (\\d{1,2})${ENDS_DAY}`,
      'uy',
    ),
    after: null,
    parts: ([, d, m]) => ({ day: number(d), month: number(m) }),
  },
  {
    example: '24 tháng 7',
    behind: ' ',
    pattern: new RegExp(`${CALLED}(1[3-9]|2\\d|3[01]) tháng (0?[1-9]|1[0-2])${ENDS_DAY}`, 'uy'),
    after: null,
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
]
