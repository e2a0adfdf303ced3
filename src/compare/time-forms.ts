import { ROMAN_NUMBERS } from '../lexicon/numerals.ts'
import { codeOf, lengthOf, monthsOf, quarterSpan, type Span, schoolSpan, yearOf } from './span.ts'
import {
  dated,
  earlierHome,
  type Home,
  inYear,
  justBefore,
  type Meaning,
  namedYear,
  yearBefore,
} from './time-meanings.ts'

/** What the words at one place name, and where they end. */
export interface Named {
  readonly end: number
  readonly span: Span | undefined
  readonly sureness: number
}

interface Form {
  readonly form: RegExp
  readonly mean: (groups: Readonly<Record<string, string | undefined>>, home: Home) => Meaning
}

const YEAR = '(?:19|20)\\d\\d(?!\\d)'
const form = (source: string): RegExp => new RegExp(source, 'uy')
const WORDS: Readonly<Record<string, number>> = { ba: 3, sáu: 6, chín: 9 }
const numberOf = (text = ''): number => ROMAN_NUMBERS[text] ?? WORDS[text] ?? Number(text)
const OF = `(?: của)?(?:,? năm|,? trong năm)?(?:[ /]*\\(?(?<y>${YEAR})| (?<p>trước|ngoái|qua|nay))?`

/** What words may name a time, the first that fits. */
const FORMS: readonly Form[] = [
  {
    form: form(
      `(?:cùng k[ỳì]|cùng thời điểm|ck)(?: của)?(?: năm học| năm)?(?: (?:trước|ngoái|qua)|[ ]*\\(?(?<y>${YEAR})(?:\\s?[-–]\\s?(?<e>${YEAR}))?)?`,
    ),
    mean: earlierHome,
  },
  {
    form: form(`(?<n>\\d{1,2}|sáu|chín|ba) tháng (?<half>đầu|cuối)(?: năm)?${OF}`),
    mean: ({ n, half, y, p }, home) =>
      inYear(y ?? p, home, (year) =>
        half === 'cuối' ? monthsOf(year, 13 - numberOf(n), 12) : monthsOf(year, 1, numberOf(n)),
      ),
  },
  {
    form: form(`(?<n>\\d{1,2}|sáu|chín|ba) tháng(?:,? năm|\\/)? ?(?<y>${YEAR})`),
    mean: ({ n, y }, home) => inYear(y, home, (year) => monthsOf(year, 1, numberOf(n))),
  },
  {
    // "trong 6 tháng": the report's own months, or nobody knows which.
    form: form('(?<n>\\d{1,2}|sáu|chín|ba) tháng(?! \\d)'),
    mean: ({ n }, home) => ({ span: home && lengthOf(home) === numberOf(n) ? home : undefined }),
  },
  {
    form: form(`qu[ýí] (?<n>iv|i{1,3}|[1-4])(?![\\p{L}\\d])${OF}`),
    mean: ({ n, y, p }, home) => inYear(y ?? p, home, (year) => quarterSpan(year, numberOf(n))),
  },
  { form: form('qu[ýí] trước'), mean: (_, home) => justBefore(3, home) },
  { form: form('tháng trước'), mean: (_, home) => justBefore(1, home) },
  {
    form: form(`tháng (?<n>0?[1-9]|1[0-2])(?!\\d)${OF}`),
    mean: ({ n, y, p }, home) => inYear(y ?? p, home, (year) => monthsOf(year, numberOf(n), numberOf(n))),
  },
  {
    form: form(`học k[ỳì] (?<n>i{1,2}|[12])(?![\\p{L}\\d])(?:,? năm học (?<y>${YEAR})\\s?[-–]\\s?${YEAR})?`),
    mean: ({ n, y }, home) => ({
      span:
        y || home?.school ? schoolSpan(y ? Number(y) : yearOf(home!), numberOf(n) === 1 ? 1 : 2) : undefined,
    }),
  },
  {
    form: form(`(?:năm học|niên khóa) (?<y>${YEAR})\\s?[-–/]\\s?(?:${YEAR}|\\d\\d(?!\\d))`),
    mean: ({ y }) => ({ span: schoolSpan(Number(y)) }),
  },
  { form: form('năm học trước'), mean: (_, home) => (home?.school ? yearBefore(home) : { span: undefined }) },
  { form: form('(?:trong )?năm học(?: này| nay)?'), mean: (_, home) => ({ span: home }) },
  {
    form: form(`(?:giai đoạn|nhiệm kỳ|(?:từ )?năm) ${YEAR}\\s?[-–]\\s?${YEAR}`),
    mean: () => ({ span: undefined }),
  },
  { form: form('(?:giai đoạn|nhiệm kỳ) \\S+'), mean: () => ({ span: undefined }) },
  {
    form: form(`(?<b>(?:cuối|đầu|đến hết|hết|sau|từ) )?năm(?: )?\\(?(?<y>${YEAR})`),
    mean: ({ b, y }, home) => namedYear((b ?? '').trim(), Number(y), home),
  },
  { form: form('năm (?:trước|ngoái|qua)(?! đó)'), mean: (_, home) => yearBefore(home) },
  { form: form('(?:cuối|đầu) năm (?:trước|ngoái)'), mean: () => ({ span: undefined }) },
  { form: form('kỳ trước'), mean: () => ({ span: undefined }) },
  {
    form: form('(?:ngày )?\\d{1,2}\\/(?<m>\\d{1,2})\\/(?<y>\\d{4})'),
    mean: ({ m, y }, home) => dated(Number(y), Number(m), home),
  },
  {
    form: form(`ngày \\d{1,2} tháng (?<m>\\d{1,2})(?: năm (?<y>${YEAR}))?`),
    mean: ({ m, y }, home) => dated(y ? Number(y) : home ? yearOf(home) : 0, Number(m), home),
  },
  {
    form: form('trong (?:năm|kỳ|tháng|quý)|kỳ này|năm nay|hiện nay|hiện tại|đến nay'),
    mean: (_, home) => ({ span: home }),
  },
]

/** The time that the words at a place name; undefined when they name none. */
export function readTime(lower: string, at: number, home: Home): Named | undefined {
  for (const { form: pattern, mean } of FORMS) {
    pattern.lastIndex = at
    const match = pattern.exec(lower)
    if (!match) continue
    const { span, sureness = 1 } = mean(match.groups ?? {}, home)
    return { end: at + match[0].length, span: span && codeOf(span) !== '' ? span : undefined, sureness }
  }
  return undefined
}
