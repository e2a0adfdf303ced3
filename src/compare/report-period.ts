import type { Header } from '../model/index.ts'
import { codeOf, lengthOf, type Span, sameSpan } from './span.ts'
import { timesIn } from './times.ts'

/** What a report is on. */
export interface ReportPeriod {
  readonly span: Span | undefined
  /** Whether its title names several periods, so that a bare figure may be of any: "tháng 6 và 6 tháng đầu năm". */
  readonly mixed: boolean
}

/** Where the title goes on to what is planned. */
const AHEAD =
  /[;,.]? (?:và )?(?:phương hướng|nhiệm vụ trọng tâm|nhiệm vụ,|nhiệm vụ năm|nhiệm vụ giải pháp|kế hoạch|dự kiến|mục tiêu|chương trình công tác|triển khai nhiệm vụ|định hướng)/u
/** Longer periods are no period that a report is compared by. */
const LONGEST = 12

/** The period of a report by its title: the longest that it names before what it plans; of the year of issue where it names none. */
export function periodOf({ subject, date }: Pick<Header, 'subject' | 'date'>): ReportPeriod {
  const title = (subject ?? '').toLowerCase().replace(/\s+/g, ' ')
  const named = AHEAD.exec(title)
  const told = named && named.index > 20 ? title.slice(0, named.index) : title
  const year =
    /(?<!\d)(?:19|20)\d\d(?!\d)/.exec(told)?.[0] ?? (date.year === null ? undefined : `${date.year}`)
  const spans = year === undefined ? [] : distinct(spansIn(told, Number(year)))
  const longest = spans.toSorted((a, b) => lengthOf(b) - lengthOf(a))[0]
  return { span: longest, mixed: spans.length > 1 }
}

function spansIn(title: string, year: number): Span[] {
  const home: Span = { first: year * 12, last: year * 12 + 11, school: /năm học/.test(title) }
  const found = timesIn(
    title,
    home.school ? { first: home.first + 8, last: home.last + 8, school: true } : home,
  )
  const named = found.flatMap(({ span, compared }) =>
    span && !compared && lengthOf(span) <= LONGEST ? [span] : [],
  )
  // "6 tháng đầu năm học": of a school year nothing but the terms has fixed months.
  return named.filter((span) => span.school === home.school)
}

/** Spans once each, and without the year that only dates a part of it: "quý I, năm 2024". */
function distinct(spans: readonly Span[]): Span[] {
  return spans.filter((span, at) => spans.findIndex((other) => sameSpan(span, other)) === at)
}

/** Its code, or null. */
export const periodCode = ({ span }: ReportPeriod): string | null => (span ? codeOf(span) : null)
