import { COUNTERPARTS, NAMED_APART, QUALIFIERS, STAGES } from '../../lexicon/column-words.ts'
import { NUMBERED_SORTS } from '../../lexicon/labels.ts'
import { SEASONS } from '../../lexicon/time-words.ts'
import { memoized } from '../../model/memoized.ts'
import type { Mention } from '../discourse/index.ts'
import { namesBefore } from './names.ts'
import type { Statement } from './statement.ts'

/** What sets a figure apart from others of its name. */
export interface Marks {
  /** Words that make it another thing: "nữ", "cấp xã", "đợt 2". */
  readonly apart: string
  /** Words that may: "còn", "mới". */
  readonly loose: string
  /** How far something has come, or which way money went: what was received is not what was settled. */
  readonly stages: readonly string[]
  /** The words beside it that have a counterpart: "xuất khẩu", "cho vay". */
  readonly sides: readonly string[]
  readonly names: readonly string[]
}

/** Read once for each figure: one that many others nearly equal stands in many pairs. */
export const marksOf = memoized((statement: Statement): Marks => {
  const text = textOf(statement)
  const words = [...text.matchAll(qualifier)].map(([word]) => word)
  return {
    apart: listed([...(text.match(RANKED) ?? []), ...words.filter((word) => !LOOSE.has(word))]),
    loose: listed(words.filter((word) => LOOSE.has(word))),
    stages: [...text.matchAll(stage)].map(([word]) => word),
    sides: [...besideIn(statement).matchAll(side)].map(([word]) => word),
    names: namesBefore(statement),
  }
})

/** Whether of two counterparts one figure has only the one and the other only the other. */
export const areCounterparts = (a: Marks, b: Marks): boolean =>
  COUNTERPARTS.some((pair) => {
    const [one, other] = [a, b].map(({ sides }) => pair.filter((word) => sides.includes(word)))
    return one!.length === 1 && other!.length === 1 && one![0] !== other![0]
  })

const listed = (words: readonly string[]) => [...new Set(words)].sort().join()

const qualifier = new RegExp(`(?<!\\p{L})(?:${QUALIFIERS.join('|')})(?!\\p{L})`, 'gu')

const stage = new RegExp(`(?<!\\p{L})(?:${STAGES.join('|')})(?!\\p{L})`, 'gu')

const side = new RegExp(
  `(?<!\\p{L})(?:${[...new Set(COUNTERPARTS.flat())].sort((a, b) => b.length - a.length).join('|')})(?!\\p{L})`,
  'gu',
)

/** The words right beside a figure, and the last head of its row: what stands further behind it may be of another. */
const besideIn = ({ mention }: Statement): string => {
  const { claim, tail } = mention
  const heads = (claim.row ?? []).slice(-1).join(' ')
  return `${claim.subject} ${deedBefore(mention)} ${tail.slice(0, 12)} ${heads}`.toLowerCase()
}

/** The words in front of a figure; of one joined to another, "phải xử lý 12 tổ chức và 345 người", those in front of that one too. */
const deedBefore = ({ lead, block, clause, start }: Mention): string =>
  /^(?:và|với|,)?$/u.test(lead)
    ? block.value.slice(Math.max(clause.start, start - BEFORE), start)
    : lead.slice(-BEFORE)

/** Units of text in front of a figure that say what was done. */
const BEFORE = 60

/** Words that a summary leaves out or puts in without meaning another thing: "còn 1.538 hộ nghèo" is "1.538 hộ nghèo". */
const LOOSE: ReadonlySet<string> = new Set(['mới', 'chưa', 'không', 'còn'])

/** "đợt 2", "khối 9": one of several of its name. */
const RANKED = new RegExp(
  `(?<!\\p{L})(?:${NUMBERED_SORTS.join('|')})\\s(?:\\d+|[ivx]+)(?!\\p{L})|(?<!\\p{L})vụ\\s(?:${SEASONS.join('|')})(?!\\p{L})`,
  'gu',
)

/** The words right beside a figure, its subject and its heads, without names that hold such a word: "nông thôn mới". */
function textOf({ mention: { claim, lead, tail } }: Statement): string {
  const heads = [...(claim.row ?? []).slice(-1), ...(claim.column ?? [])].join(' ')
  return `${claim.subject} ${lead.slice(-60)} ${tail.slice(0, 40)} ${heads}`
    .toLowerCase()
    .replace(compound, ' ')
}

const compound = new RegExp(NAMED_APART.join('|'), 'gu')
