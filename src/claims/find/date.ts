import type { DateDraft } from '../draft.ts'
import { isDigit, matchAt, type Passage } from '../passage.ts'
import { bySurface, rowBefore } from '../phrase-before.ts'
import { type DateParts, edtf } from './calendar.ts'
import { rowAt } from './unit.ts'

/** Words before the digits that announce a date, and what part of it the digits begin with. */
const CUES = bySurface(
  (
    [
      [
        'day',
        'ngày|hết ngày|sáng|chiều|tối|dịp|dịp lễ|lễ|mừng|kỷ niệm|chào mừng|trước|hết|đến hết|sinh ngày|ký ngày',
      ],
      ['month', 'tháng|đầu tháng|cuối tháng|hết tháng'],
      ['year', 'năm|các năm|đầu năm|cuối năm|hết năm'],
    ] as const
  ).flatMap(([part, words]) => words.split('|').map((surface) => ({ surface, part }))),
)

interface DateForm {
  readonly example: string
  readonly pattern: RegExp
  /** Part of the date that a word before the digits must announce; null when the digits suffice. */
  readonly after: 'day' | 'month' | 'year' | null
  readonly parts: (groups: readonly string[]) => DateParts
}

const number = (text: string | undefined): number => Number(text)
const dmy = ([, d, , m, y]: readonly string[]): DateParts => ({
  day: number(d),
  month: number(m),
  year: number(y),
})

/** Forms of a date, the first that fits. */
const FORMS: readonly DateForm[] = [
  {
    example: '07/4/2014',
    pattern: /(\d{1,2})\s?([/.-])\s?(\d{1,2})\s?\2\s?(\d{4,5})(?!\d)/y,
    after: null,
    parts: dmy,
  },
  {
    example: 'ngày 07 tháng 4 năm 2014',
    pattern: /(\d{1,2}) tháng (\d{1,2})(?:,? năm |[/ ])(\d{4})(?!\d)/y,
    after: null,
    parts: ([, d, m, y]) => ({ day: number(d), month: number(m), year: number(y) }),
  },
  {
    example: 'ngày 5/3/24',
    pattern: /(\d{1,2})(\/)(\d{1,2})\/(\d{2})(?![\d/])/y,
    after: 'day',
    parts: (g) => ({ ...dmy(g), year: 2000 + number(g[4]) }),
  },
  {
    example: 'ngày 14 tháng 4',
    pattern: /(\d{1,2}) tháng (\d{1,2})(?!\d)/y,
    after: 'day',
    parts: ([, d, m]) => ({ day: number(d), month: number(m) }),
  },
  {
    example: 'ngày 14/4',
    pattern: /(\d{1,2})[/-](\d{1,2})(?![\d/.,])/y,
    after: 'day',
    parts: ([, d, m]) => ({ day: number(d), month: number(m) }),
  },
  {
    example: 'tháng 6/2024',
    pattern: /(\d{1,2})(?:\s?[/.-]\s?|,? (?:năm )?)(\d{4})(?!\d)/y,
    after: 'month',
    parts: ([, m, y]) => ({ month: number(m), year: number(y) }),
  },
  {
    example: '02/2025',
    pattern: /(\d{1,2})\/((?:19|20)\d{2})(?![\d/.,])/y,
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
    example: 'năm 2017',
    pattern: /((?:19|20)\d{2})(?![\d/]|[.,]\d)/y,
    after: 'year',
    parts: ([, y]) => ({ year: number(y) }),
  },
]

/** How the forms begin that need no word before them: most figures do not. */
const MAY_BE = /^\d{1,2}(?:\s?[/.-]| tháng )/

/** The date whose digits begin at a place; undefined when they begin none. */
export function readDate(passage: Passage, at: number, floor: number): DateDraft | undefined {
  const cue = rowBefore(CUES, passage, { at, floor })
  const mayBe = MAY_BE.test(passage.lower.slice(at, at + 10))
  for (const form of FORMS) {
    if (form.after === null ? !mayBe : cue?.row.part !== form.after) continue
    const match = matchAt(form.pattern, passage.lower, at)
    if (!match) continue
    const end = at + match[0].length
    const date = edtf(form.parts(match))
    if (date === undefined && !isSpoiled(form, match[0])) continue
    if (form.after === null && twoNumbers.test(match[0]) && countsSomething(passage, end)) continue
    const remarks = date === undefined ? ['impossible-date'] : []
    return { what: 'date', start: cue?.start ?? at, end, date: date ?? match[0], remarks }
  }
  return sequel(passage, at, floor) ?? zeroPadded(passage, at)
}

/** A printed date that does not exist is kept; other digits with a slash are none. */
const isSpoiled = (form: DateForm, printed: string): boolean =>
  form.after === 'day' ||
  (form.after === null &&
    /\d{4}/.test(printed) &&
    /[/.\- ]\d{1,2}[/.\- ]| tháng /.test(printed) &&
    !/^\d+\.\d+\.\d+$/.test(printed))

/** A month and a year, which may as well be a part and its whole; three numbers are a date whatever follows. */
const twoNumbers = /^\d+\/\d+$/

/** "12/2024 hộ" counts households. */
function countsSomething(passage: Passage, end: number): boolean {
  if (passage.text[end] !== ' ') return false
  const row = rowAt(passage, end + 1)
  return row !== undefined && row.dimension === 'count'
}

/** The further years of "năm 2021, 2022 và 2023", and years behind words of comparison. */
function sequel({ text, lower }: Passage, at: number, floor: number): DateDraft | undefined {
  const year = matchAt(YEAR, text, at)
  if (!year) return undefined
  const between = lower.slice(Math.max(floor, at - 10), at)
  const listed =
    floor > 4 &&
    between.length < 10 &&
    /^\s*(?:,|và|;|-|–|\/|hoặc|đến|với)\s*(?:năm\s*)?$/.test(between) &&
    matchAt(YEAR, text, floor - 4) !== null &&
    !isDigit(text[floor - 5])
  const compared = /(?:^|[^\p{L}])(?:so với|trước|sau|cuối|đầu|kỳ|đến|từ)\s$/u.test(
    lower.slice(Math.max(0, at - 9), at),
  )
  if (!listed && !compared) return undefined
  return { what: 'date', start: at, end: at + 4, date: year[0], remarks: [] }
}

const YEAR =
  /(?:19|20)\d{2}(?![\d/]|[.,]\d|\s*(?:đồng|người|hộ|vụ|lượt|%|ha|tấn|con|triệu|tỷ|hồ sơ|trường hợp|cái))/uy

/** "21/02" alone: a day that no share of a whole would be printed as. */
function zeroPadded(passage: Passage, at: number): DateDraft | undefined {
  if (passage.text[at + 2] !== '/') return undefined
  const match = matchAt(/([0-3]\d)\/(0[1-9])(?![\d/.,])/y, passage.text, at)
  if (!match || Number(match[1]) <= Number(match[2]) || readsOn(passage, at + 5)) return undefined
  const date = edtf({ day: Number(match[1]), month: Number(match[2]) })
  return date === undefined ? undefined : { what: 'date', start: at, end: at + 5, date, remarks: [] }
}

const readsOn = ({ text }: Passage, end: number): boolean => /^\s*[\p{L}%)]/u.test(text.slice(end, end + 4))
