import type { Discourse, Mention, Passage } from '../discourse/index.ts'
import type { Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { proposalOf } from './counted.ts'

/** "từ ngày 15/9/2024 đến ngày 20/9/2024", "từ 15 đến 20/9": day, month and year of both ends, where printed. */
const DAYS =
  /^[\s(:,]*từ\s+(?:ngày\s+)?(\d{1,2})(?:[/.-](\d{1,2}))?(?:[/.-]((?:19|20)\d\d))?\s*(?:đến|tới|-|–)\s*(?:hết\s+)?(?:ngày\s+)?(\d{1,2})[/.-](\d{1,2})(?:[/.-]((?:19|20)\d\d))?(?![\d/])/u

/** "từ tháng 10/2023 đến tháng 3/2024": month and year of both ends. */
const MONTHS =
  /^[\s(:,]*từ\s+tháng\s+(\d{1,2})(?:[/-]((?:19|20)\d\d))?\s*(?:đến|tới|-|–)\s*(?:hết\s+)?tháng\s+(\d{1,2})(?:[/-]((?:19|20)\d\d))?(?![\d/])/u

/** How far behind a duration its span may stand. */
const REACH = 70

const DAY = 86_400_000

/** A number of days or months with the dates in the bracket behind it; the first day may count or not. */
export function spansOfDays(discourse: Discourse): Proposal[] {
  return discourse.passages.flatMap((passage) =>
    passage.mentions.flatMap((mention) => {
      const { claim, end } = mention
      if (claim.kind !== 'quantity' || claim.decimals > 0 || claim.approx !== 'exact') return []
      const behind = passage.block.value.slice(end, end + REACH).toLowerCase()
      const found =
        claim.unit === 'ngày' ? daysIn(behind) : claim.unit === 'tháng' ? monthsIn(behind) : undefined
      if (!found || found.apart <= 0) return []
      const counted = Number(claim.value) === found.apart ? found.apart : found.apart + 1
      return [
        proposalOf(mention, {
          counted,
          evidence: found.text,
          strength: STRENGTH.sure,
          spans: timesIn(passage, mention),
        }),
      ]
    }),
  )
}

interface Span {
  readonly text: string
  /** Days or months between both ends, the first not counted. */
  readonly apart: number
}

function daysIn(text: string): Span | undefined {
  const found = DAYS.exec(text)
  if (!found) return undefined
  const [, day, month, year, lastDay, lastMonth, lastYear] = found
  const last = new Date(Date.UTC(Number(lastYear ?? year ?? 2001), Number(lastMonth) - 1, Number(lastDay)))
  const first = Date.UTC(Number(year ?? last.getUTCFullYear()), Number(month ?? lastMonth) - 1, Number(day))
  return { text: found[0], apart: Math.round((last.getTime() - first) / DAY) }
}

function monthsIn(text: string): Span | undefined {
  const found = MONTHS.exec(text)
  if (!found) return undefined
  const [, month, year, lastMonth, lastYear] = found
  const years = lastYear && year ? Number(lastYear) - Number(year) : 0
  return { text: found[0], apart: years * 12 + Number(lastMonth) - Number(month) }
}

/** Dates and periods right behind a duration. */
function timesIn({ mentions }: Passage, { order, end }: Mention): Mention[] {
  const first = order - mentions[0]!.order + 1
  return mentions
    .slice(first, first + 3)
    .filter(({ claim, start }) => (claim.kind === 'date' || claim.kind === 'period') && start < end + REACH)
}
