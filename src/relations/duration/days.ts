import { bracketBehind, type Discourse, type Mention, type Passage } from '../discourse/index.ts'
import type { Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { durationsIn, printedNumber, proposalOf } from './counted.ts'
import { isJubilee } from './jubilee.ts'
import { type Days, mayWork } from './working-days.ts'

/** "từ ngày 15/9/2024 đến ngày 20/9/2024", "từ 15 đến 20/9": day, month and year of both ends, where printed; "27/7/1947 - 27/7/2023". */
const DAYS =
  /^[\s(:,]*(?:từ\s+(?:ngày\s+)?(?=\d)|(?=\d{1,2}[/.-]\d{1,2}[/.-]\d{4}))(\d{1,2})(?:[/.-](\d{1,2}))?(?:[/.-]((?:19|20)\d\d))?\s*(?:đến|tới|-|–)\s*(?:hết\s+)?(?:ngày\s+)?(\d{1,2})[/.-](\d{1,2})(?:[/.-]((?:19|20)\d\d))?(?![\d/])/u

/** "từ tháng 10/2023 đến tháng 3/2024": month and year of both ends. */
const MONTHS =
  /^[\s(:,]*từ\s+tháng\s+(\d{1,2})(?:[/-]((?:19|20)\d\d))?\s*(?:đến|tới|-|–)\s*(?:hết\s+)?tháng\s+(\d{1,2})(?:[/-]((?:19|20)\d\d))?(?![\d/])/u

/** How far behind a duration its span may stand. */
const REACH = 70

const DAY = 86_400_000

/** A number of days, months or years with the dates behind it or in its bracket; the first day may count or not. */
export function spansOfDays(discourse: Discourse): Proposal[] {
  return durationsIn(discourse).flatMap(({ passage, mention, unit }) => {
    const from = spanBehind(passage, mention)
    if (from === undefined) return []
    const behind = passage.lower.slice(from, from + REACH)
    const found = spanIn(behind, unit)
    if (!found || found.apart <= 0) return []
    const mayCount = unit === 'ngày' || found.months
    const counted = !mayCount || printedNumber(mention) === found.apart ? found.apart : found.apart + 1
    return [
      proposalOf(mention, {
        counted,
        evidence: passage.block.value.slice(from, from + found.text.length),
        strength: strengthOf(passage, mention, { ...found, from, unit }),
        spans: timesIn(passage, mention, [from, from + REACH]),
      }),
    ]
  })
}

/** Dates behind a duration, and from where they are told. */
interface Told extends Span {
  readonly from: number
  readonly unit: string
}

/** How surely dates are those of a duration: "(…, kể cả thời gian gia hạn)" says more than the dates; days of work, or a few within, are fewer. */
function strengthOf({ lower }: Passage, mention: Mention, { from, unit, text, apart, days }: Told): number {
  const printed = printedNumber(mention)
  if (unit === 'ngày' && (printed * 2 < apart || (days && mayWork(days, printed)))) return STRENGTH.fitting
  if (from === mention.end) return STRENGTH.sure
  if (!/^\s*(?:\)|$)/u.test(lower.slice(from + text.length, from + REACH))) return STRENGTH.hinted
  return unit === 'năm' && !isJubilee(lower.slice(mention.end, from)) ? STRENGTH.fitting : STRENGTH.told
}

/** Where the span of a duration begins: right behind it, or in the next bracket, words but no figure between; a year may be in a name. */
function spanBehind(
  { brackets, mentions, lower }: Passage,
  { end, order, bracket }: Mention,
): number | undefined {
  if (AT_ONCE.test(lower.slice(end, end + REACH))) return end
  const opened = bracketBehind(brackets, [end, REACH], bracket)
  const at = order - mentions[0]!.order + 1
  const next = mentions.slice(at, at + 2).find((mention) => !isYear(mention))
  return opened && next && next.start > opened.open && BETWEEN.test(lower.slice(end, opened.open))
    ? opened.open
    : undefined
}

/** "7 ngày đầu thực hiện cao điểm Tết 2023 (từ ngày … đến ngày …)". */
const isYear = ({ claim }: Mention): boolean => claim.kind === 'date' && /^\d{4}$/.test(claim.date)

/** Words without a turn of their own: "24 tháng kể từ ngày ký (…)" counts from elsewhere. */
const BETWEEN = /^(?!.*(?<!\p{L})(?:kể|tính|trước|sau|còn)(?!\p{L}))[^.;:]*$/su

const AT_ONCE = /^[\s(:,]*(?:từ(?!\p{L})|\d{1,2}[/.-]\d{1,2}[/.-]\d{4})/u

interface Span {
  readonly text: string
  /** Days, months or years between both ends, the first not counted. */
  readonly apart: number
  /** Whether both ends are months, of which the first may count too. */
  readonly months: boolean
  /** Both ends, where a year is printed. */
  readonly days?: Days | undefined
}

function spanIn(text: string, unit: string): Span | undefined {
  const days = DAYS.exec(text)
  if (days) return betweenDays(days, unit)
  const found = unit === 'tháng' ? MONTHS.exec(text) : null
  if (!found) return undefined
  const [, month, year, lastMonth, lastYear] = found
  const years = lastYear && year ? Number(lastYear) - Number(year) : 0
  return { text: found[0], apart: years * 12 + Number(lastMonth) - Number(month), months: true }
}

/** Months and years are told of dates that are whole ones apart: to the same day, or to the one before it. */
function betweenDays(found: RegExpExecArray, unit: string): Span | undefined {
  const [text, day, month, year, lastDay, lastMonth, lastYear] = found
  const last = new Date(Date.UTC(Number(lastYear ?? year ?? 2001), Number(lastMonth) - 1, Number(lastDay)))
  const first = new Date(
    Date.UTC(Number(year ?? last.getUTCFullYear()), Number(month ?? lastMonth) - 1, Number(day)),
  )
  const days = Math.round((last.getTime() - first.getTime()) / DAY)
  if (unit === 'ngày')
    return { text, apart: days, months: false, days: year || lastYear ? { first, last } : undefined }
  if (unit === 'tuần') {
    const weeks = [days + 1, days].map((count) => count / 7).find(Number.isInteger)
    return weeks === undefined ? undefined : { text, apart: weeks, months: false }
  }
  const next = new Date(last.getTime() + DAY)
  const end = [last, next].find((date) => date.getUTCDate() === first.getUTCDate())
  if (!end || !year) return undefined
  const months =
    (end.getUTCFullYear() - first.getUTCFullYear()) * 12 + end.getUTCMonth() - first.getUTCMonth()
  const apart = unit === 'tháng' ? months : months / 12
  return Number.isInteger(apart) ? { text, apart, months: false } : undefined
}

/** Dates and periods behind a duration, in a stretch of the text. */
function timesIn(
  { mentions }: Passage,
  { order }: Mention,
  [from, until]: readonly [number, number],
): Mention[] {
  const first = order - mentions[0]!.order + 1
  return mentions
    .slice(first, first + 4)
    .filter(
      ({ claim, start }) =>
        (claim.kind === 'date' || claim.kind === 'period') && start >= from && start < until,
    )
}
