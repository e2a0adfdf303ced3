import { SET_BESIDE } from '../../lexicon/change-cues.ts'
import { ROMAN_NUMERALS } from '../../lexicon/numerals.ts'
import { PLANNED_BRIEFLY, PLANNED_TIMES } from '../../lexicon/share-cues.ts'
import { NOW_TIMES, SEASONS } from '../../lexicon/time-words.ts'
import type { Report } from '../../model/index.ts'
import { memoized } from '../../model/memoized.ts'
import { anyOf } from '../any-of.ts'
import { type Discourse, type Mention, mentionsWithin } from '../discourse/index.ts'
import type { Facet } from '../proposal.ts'

/** Of when a figure is, and whether it is a fact or a plan. Two figures of different times may differ. */
export interface Time {
  /** "2021", "before", "ahead"; "" where nothing is said or the period of the report is named: its own time. */
  readonly when: string
  readonly planned: boolean
}

/** How far before a figure words may set its time, and how far behind it. */
const REACH = 160
const BEHIND = 30

const PLANNED = new RegExp(`${PLANNED_TIMES.join('|')}|${anyOf(PLANNED_BRIEFLY)}`, 'u')
/** What is measured against a plan is none: "% kế hoạch", "so với dự toán", "thực hiện kế hoạch". */
const MEASURED_AGAINST = /%|\/|tỷ lệ|tỉ lệ|so với|so sánh|đạt|vượt|thực hiện/u
const BEFORE =
  /cùng kỳ|năm trước|kỳ trước|năm ngoái|(?<!tháng |ngày |tuần |từ )đầu năm(?! học)|đầu kỳ|đầu nhiệm kỳ|giai đoạn trước|tháng trước|quý trước/u
const AHEAD = /năm sau|kỳ sau|năm tới|đến năm|thời gian tới/u
const PART = new RegExp(
  `(?:\\d+|sáu|chín|ba) tháng(?: (?:đầu|cuối) năm)?|tháng \\d+|quý (?:[ivx]+|\\d)(?!\\p{L})|tuần|vụ (?:${SEASONS.join('|')})`,
  'u',
)

/** What a figure is compared with is not the time that it is of. */
export const COMPARED = new RegExp(
  `(?:${SET_BESIDE.join('|')})\\s(?:[^,;]|,\\d){0,40}?(?:cùng kỳ(?: năm (?:trước|ngoái|\\d{4}))?|kỳ trước|đầu năm|năm (?:trước|ngoái|\\d{4})|(?:tháng|quý|tuần) trước|(?:kế hoạch|dự toán)(?: năm)?)`,
  'gu',
)

const AS = new RegExp(`^(?:${SET_BESIDE.join('|')})`, 'u')

/** What opens a clause with these words is told of its first figure only: "đầu năm có 79 hộ, thoát nghèo 18 hộ". */
const ONCE = /đầu (?:năm|kỳ|quý|tháng)|(?:kỳ|năm|quý|tháng) trước/gu

const NOW = new RegExp(`(?<!\\p{L})(?:${NOW_TIMES.join('|')})(?!\\p{L}| (?:trước|ngoái|\\d{4}))`, 'u')

/** A bracket right behind what a figure was compared with holds the figure of that time: "so với cùng kỳ (412 lượt)". */
const BASE_IN_BRACKET = new RegExp(`(${COMPARED.source})[^,;()]{0,20}\\((?:[^();]{0,40})$`, 'u')

/** The time of a number, by the heads of its row and column, or by the words before it in its clause. */
export function timeOf(discourse: Discourse, mention: Mention, facet: Facet): Time {
  const { report } = discourse
  const { claim, block } = mention
  const heads = [...(claim.row ?? []), ...(claim.column ?? [])].join(' ').toLowerCase()
  const under = facet === 'denominator' && 'reading' in claim ? claim.reading : ''
  const plans = block.cell !== undefined && PLANNED.test(heads) && !MEASURED_AGAINST.test(heads)
  const told = () => toldIn(discourse)(mention)
  return {
    when: under === 'now-over-before' ? 'before' : block.cell ? whenOf(heads, report) : told(),
    planned: claim.role === 'target' || under === 'done-over-target' || plans,
  }
}

/** The time that the words before and behind a figure tell; many rules ask for that of one figure. */
const toldIn = memoized(({ report, passageOf }: Discourse) =>
  memoized((mention: Mention): string =>
    whenIn(report, clauseOf(passageOf(mention.block.id)?.mentions ?? [], mention)),
  ),
)

/** The words that may tell the time of a figure: its own, and those that open its clause before other figures. */
interface Said {
  readonly opening: string
  readonly own: string
}

const AMOUNTS: ReadonlySet<string> = new Set(['quantity', 'ratio', 'percent', 'range'])

/** The words of a figure back to the semicolon or full stop before it, without what it is compared with. */
function clauseOf(mentions: readonly Mention[], mention: Mention): Said {
  const { block, start, end, sentence } = mention
  const [opening = 0] = block.sentences[sentence] ?? []
  const limit = Math.max(opening, start - REACH)
  const from = limit + block.value.slice(limit, start).lastIndexOf('; ') + 1
  const others = mentionsWithin(mentions, [from, start], MOST).filter(
    ({ claim, end: to }) => AMOUNTS.has(claim.kind) && to <= start,
  )
  const text = (a: number, b: number) => block.value.slice(a, b).toLowerCase()
  const before = text(from, start)
  const base = mention.claim.kind === 'ratio' ? null : BASE_IN_BRACKET.exec(before)
  if (base) return { opening: '', own: base[1]!.replace(AS, '') }
  const told = text(end, end + BEHIND + UP_TO_NOW).split(/[,;(]|\.\s/u)[0]!
  const bare = (part: string) => part.replace(/\([^()]*\)/gu, ' ').replace(COMPARED, ' ')
  const behind = bare(told.slice(0, Math.max(BEHIND, endOfNow(told))))
  const first = others[0]
  if (!first) return { opening: '', own: `${bare(before)} ${behind}` }
  const whole = before.replace(COMPARED, (found) => ' '.repeat(found.length))
  const own = whole.slice(Math.max(...others.map(({ end: to }) => to)) - from)
  return { opening: bare(text(from, first.start)).replace(ONCE, ' '), own: `${bare(own)} ${behind}` }
}

/** "đã huy động 3.215 tỷ đồng xây dựng nông thôn mới từ năm 2011 đến nay": the year in which a stretch up to now begins is none of its own. */
const SINCE =
  /(?<!\p{L})(?:kể )?từ (?:năm|tháng|ngày|đầu năm|quý)? ?[\d/]{4,10} (?:cho )?(?:đến|tới)(?: hết)? nay(?!\p{L})/u
const UP_TO_NOW = 24

const endOfNow = (told: string): number => {
  const since = SINCE.exec(told)
  return since && since.index < BEHIND ? since.index + since[0].length : 0
}

/** A clause has so many figures before one at most. */
const MOST = 24

/** Its own words tell the time of a figure; where they tell none, the opening of the clause does. */
function whenIn(report: Report, { opening, own }: Said): string {
  return NOW.test(own) ? '' : whenOf(own, report) || whenOf(opening, report)
}

function whenOf(said: string, report: Report): string {
  const { own, year: current, years } = periodOf(report)
  const text = own ? said.replace(own, ' ') : said
  if (BEFORE.test(text)) return 'before'
  if (AHEAD.test(text)) return 'ahead'
  const year = [...text.matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/gu)].map(([found]) => found).at(-1) ?? ''
  const part = PART.exec(text)?.[0] ?? ''
  if (years.includes(year)) return part
  return year !== '' && Number(year) === Number(current) - 1 ? 'before' : `${year}${part}`
}

interface Period {
  /** Words that name the period of the report itself. */
  readonly own: RegExp | undefined
  readonly year: string
  /** The years in which it lies: both of a school year. */
  readonly years: readonly string[]
}

const periodOf = memoized((report: Report): Period => {
  const year = yearOf(report)
  const words = ownWords(report.header.period ?? '')
  const behind = `(?:(?:[,\\s]*(?:của )?năm\\s|\\s*[/-]\\s*|\\s)${year}(?!\\d))?`
  const [first, second] = report.header.period?.match(/(?:19|20)\d\d/gu) ?? []
  return {
    year,
    years: first && second && Number(second) - Number(first) === 1 ? [first, second] : [year],
    own:
      words && year
        ? new RegExp(`(?:${words})${behind}(?! năm (?:trước|ngoái)| (?:19|20)\\d\\d)`, 'gu')
        : undefined,
  }
})

const NUMERALS = ['', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười', 'mười một']

/** How the period of a report is written, by its code; "" where it is a year or several. */
function ownWords(code: string): string {
  const [, sort = '', digits = ''] = /^\d{4}-([SQM]?)(\d+)$/.exec(code) ?? []
  const n = Number(digits)
  if (sort === 'S') return n === 1 ? '(?:0?6|sáu) tháng(?: đầu năm)?' : '(?:0?6|sáu) tháng cuối năm'
  if (sort === 'M') return `(?:0?${n}|${NUMERALS[n]}) tháng(?: đầu năm)?`
  if (sort === 'Q') return `quý (?:${ROMAN_NUMERALS[n - 1]}|${n})(?!\\p{L})`
  return digits ? `tháng 0?${n}(?!\\d)` : ''
}

/** The year a report is of; "" where nothing says so. */
export function yearOf({ header }: Report): string {
  const year = /(?:19|20)\d\d/.exec(header.period ?? '')?.[0]
  return year ?? (header.date.year ? String(header.date.year) : '')
}
