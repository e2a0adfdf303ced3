/** Which lanes of a table are of one year, and which of the mean of several. */
import { MEAN_JOINTS, PER_HEAD, YEARLY_MEANS } from '../../../lexicon/mean-growth-words.ts'
import type { Grid } from '../grid.ts'
import type { Lane } from '../lane.ts'

/** A lane of the figures of one year. */
export interface YearLane {
  readonly lane: Lane
  readonly year: number
  /** What its heads say below the year: "Diện tích" of "Năm 2015 | Diện tích". */
  readonly sort: string
}

/** A lane of what rose or fell in the mean of some years. */
export interface MeanLane {
  readonly lane: Lane
  readonly sort: string
  /** The periods that its heads name, first and last year. */
  readonly spans: readonly (readonly [first: number, last: number])[]
  /** The numbers of years that they name. */
  readonly counts: readonly number[]
}

const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/gu
const SPAN = /((?:19|20)\d\d)\s?(?:[-–÷/]|đến|tới)\s?(?:năm )?((?:19|20)\d\d)/gu
const COUNT = /(?<!\d)0?([2-9]|1\d) năm(?!\p{L}| ?\d{4})/gu
/** What sets one time against another, or says what is to be, is no year's own figure. */
const NO_LEVEL =
  /so với|so sánh|\d ?\/ ?(?:19|20)?\d\d|tăng|giảm|bình quân|(?<!\p{L})(?:bq|kh|kế hoạch|mục tiêu|chỉ tiêu|dự kiến)(?!\p{L})/iu

const JOINTS = `(?:(?:${MEAN_JOINTS.join('|')}) )*`
const MEAN = new RegExp(
  `(?<!\\p{L})(?:${[...YEARLY_MEANS, 'tb'].join('|')})(?!\\p{L})(?![ /]${JOINTS}(?:${PER_HEAD.join('|')})(?!\\p{L}))`,
  'iu',
)
const OF_YEARS = /tăng|giảm|phát triển|năm|%|(?:19|20)\d\d/iu

/** The lanes that have one year in a head, and nothing that sets it against another. */
export const yearLanesOf = (lanes: readonly Lane[]): YearLane[] =>
  lanes.flatMap((lane) => yearLane(lane) ?? [])

function yearLane(lane: Lane): YearLane | undefined {
  const at = lane.heads.findLastIndex((head) => head.match(YEAR))
  const head = lane.heads[at] ?? ''
  const years = new Set(head.match(YEAR) ?? [])
  if (years.size !== 1 || NO_LEVEL.test(head) || lane.nature === 'rank') return undefined
  const [year] = years
  return { lane, year: Number(year), sort: sortOf(lane.heads.slice(at + 1)) }
}

/** A lane as one of means over years, where its heads call it so. */
export function meanLaneOf(lane: Lane): MeanLane | undefined {
  const at = lane.heads.findIndex((head) => MEAN.test(head))
  const text = lane.heads.slice(Math.max(0, at)).join(' ')
  if (at < 0 || lane.nature === 'rank' || !OF_YEARS.test(lane.heads.join(' '))) return undefined
  const spans = [...text.matchAll(SPAN)].map(([, first, last]) => [Number(first), Number(last)] as const)
  const counts = [...text.matchAll(COUNT)].map(([, count]) => Number(count))
  return { lane, spans, counts, sort: sortOf(lane.heads.slice(at + 1)) }
}

/** The words of heads without years, numbers and signs. */
const sortOf = (heads: readonly string[]): string =>
  heads
    .join(' ')
    .toLowerCase()
    .replace(/giai đoạn|thời kỳ|năm|[^\p{L}]+/gu, ' ')
    .trim()

/** Rows that have no words for a name, but a year in their first cell, named by it. */
export const namedByYear = (grid: Grid, rows: readonly Lane[]): Lane[] =>
  rows.map((lane) => {
    if (lane.heads.join('') !== '') return lane
    const first = grid.rows[lane.index]?.cells.find(({ column }) => column === 0)?.block.value.trim() ?? ''
    return /^(?:19|20)\d\d$/.test(first) ? { ...lane, heads: [first] } : lane
  })
