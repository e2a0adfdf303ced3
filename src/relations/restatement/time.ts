import type { Report } from '../../model/index.ts'
import type { Mention } from '../discourse/index.ts'

/** Of when a figure is, and whether it is a fact or a plan. Two figures of different times may differ. */
export interface Time {
  /** "2023", "before", "ahead"; "" where nothing is said: the time of the report. */
  readonly when: string
  readonly planned: boolean
}

/** How far before a figure, and behind it, words may set its time. */
const REACH = 90

const PLANNED =
  /kế hoạch|dự toán|chỉ tiêu|mục tiêu|phấn đấu|dự kiến|giao đầu năm|được giao|(?<!\p{L})(?:kh|dt)(?!\p{L})|nghị quyết/u
const BEFORE =
  /cùng kỳ|năm trước|kỳ trước|năm ngoái|đầu năm|đầu kỳ|đầu nhiệm kỳ|giai đoạn trước|tháng trước|quý trước/u
const AHEAD = /năm sau|kỳ sau|năm tới|đến năm|thời gian tới/u
const PART = /tháng|quý|6 tháng|09 tháng|tuần|vụ (?:đông|hè|mùa|xuân|thu)/u

/** What a figure is compared with is not the time that it is of. */
const COMPARED =
  /(?:so với|tăng|giảm|bằng|gấp|cao hơn|thấp hơn)\s[^,;]{0,40}?(?:cùng kỳ|năm trước|kỳ trước|đầu năm|năm \d{4})/gu

/** The time of a figure, by the heads of its row and column, or by the words before it in its clause. */
export function timeOf(report: Report, mention: Mention): Time {
  const { claim, block, start, end } = mention
  const heads = [...(claim.row ?? []), ...(claim.column ?? [])].join(' ').toLowerCase()
  const before = block.value.slice(Math.max(0, start - REACH), start)
  const behind = block.value.slice(end, end + REACH / 3)
  const from = Math.max(before.lastIndexOf('; '), before.lastIndexOf('. ')) + 1
  const clause = `${before.slice(from)} ${behind.split(/[,;(]|\.\s/u)[0]}`
    .toLowerCase()
    .replace(COMPARED, ' ')
  const text = block.cell ? heads : clause
  return {
    when: whenOf(text, yearOf(report)),
    planned: claim.role === 'target' || (block.cell !== undefined && PLANNED.test(heads)),
  }
}

function whenOf(text: string, current: string): string {
  if (BEFORE.test(text)) return 'before'
  if (AHEAD.test(text)) return 'ahead'
  const year = [...text.matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/gu)].map(([found]) => found).at(-1) ?? ''
  const part = PART.exec(text)?.[0] ?? ''
  return year === current ? part : `${year}${part}`
}

/** The year a report is of; "" where nothing says so. */
export function yearOf({ header }: Report): string {
  const year = /(?:19|20)\d\d/.exec(header.period ?? '')?.[0]
  return year ?? (header.date.year ? String(header.date.year) : '')
}
