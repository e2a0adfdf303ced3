/** The rows of all tables, with what each of their cells is: reached now, reached before, or planned. */
import { COLUMN_SYLLABLES, TIME_SYLLABLES } from '../../lexicon/column-words.ts'
import { PLAN_SYLLABLES, SHORT_LEVELS } from '../../lexicon/row-words.ts'
import { gather, groupBy } from '../../model/group-by.ts'
import { memoized } from '../../model/memoized.ts'
import { contentWords } from '../content-words.ts'
import { type Figure, figuresOf } from '../context/figures.ts'
import { operandOf } from '../context/operand-of.ts'
import type { Discourse, Passage } from '../discourse/index.ts'
import type { Operand } from '../proposal.ts'
import { timeOf } from '../restatement/time.ts'
import { saysCompared, saysDifference, saysPlan, saysRate, saysTotal } from '../table/heads.ts'

/** A cell with one amount, by what the heads of its column say. */
export interface Cell {
  readonly operand: Operand
  readonly time: 'now' | 'before' | 'plan'
  /** What the column counts beside what the row names: "diện tích"; "" where the row says all. */
  readonly what: string
  /** The heads of its column, lower case. */
  readonly head: string
}

export interface Row {
  readonly table: string
  readonly section: string
  readonly name: string
  /** The words of its name without what stands in brackets. */
  readonly words: readonly string[]
  readonly isTotal: boolean
  readonly cells: readonly Cell[]
}

/** Wider rows are no list of what was planned and reached. */
const WIDEST = 12

/** "H. Long Điền", "TP. Bà Rịa": sentences write the word out, or leave it. */
const OPENING_LEVEL = new RegExp(`^(?:${SHORT_LEVELS.join('|')})\\.\\s?(?=\\p{Lu})`, 'iu')

/** Every row of every table that has a name and amounts of known columns. */
export const rowsOf = memoized((discourse: Discourse): readonly Row[] => {
  const rows = new Map<string, [Passage, Cell][]>()
  for (const passage of discourse.passages) {
    const { cell, id } = passage.block
    const found = cell && cellOf(discourse, figuresOf(passage))
    if (cell && found) gather(rows, id.slice(0, id.lastIndexOf('.')), [passage, found])
  }
  return [...rows.values()].flatMap((cells) => {
    const [first] = cells
    const name = first?.[1].operand.claim.row?.at(-1) ?? ''
    if (!first || name === '' || cells.length > WIDEST) return []
    return [
      {
        table: first[0].block.cell!.table,
        section: first[0].block.section,
        name,
        words: contentWords(name.replace(/\([^()]*\)/gu, ' ').replace(OPENING_LEVEL, '')),
        isTotal: saysTotal(name),
        cells: cells.map(([, cell]) => cell),
      },
    ]
  })
})

function cellOf(discourse: Discourse, [figure, more]: readonly Figure[]): Cell | undefined {
  const claim = figure?.mention.claim
  if (!figure || !claim || more || claim.kind !== 'quantity' || claim.role === 'change') return undefined
  const head = (claim.column ?? []).join(' ')
  const isPlan = saysPlan(head)
  if (saysDifference(head) || saysRate(head) || (saysCompared(head) && (isPlan || YEAR.test(head))))
    return undefined
  const { when, planned } = timeOf(discourse, figure.mention, 'value')
  const time = planned || isPlan ? (when === '' ? 'plan' : undefined) : TIMES[when]
  if (!time || (time === 'before' && isOfLongerPeriod(discourse, head))) return undefined
  return { operand: operandOf(figure), time, what: whatOf(head, isPlan), head: head.toLowerCase() }
}

const YEAR = /\d{4}|cùng kỳ|năm trước/iu
const TIMES: Readonly<Record<string, Cell['time'] | undefined>> = { '': 'now', before: 'before' }

/** "Năm 2022" in a report of six months is of twice as many. */
const isOfLongerPeriod = ({ report }: Discourse, head: string): boolean =>
  /-[SQM]?\d/.test(report.header.period ?? '') && !PART.test(head)
const PART = /tháng|quý|kỳ|tuần|(?<!\p{L})[0369]T/iu

const whatOf = (head: string, isPlan: boolean): string =>
  contentWords(head)
    .filter((word) => !COLUMN_SYLLABLES.has(word) && !TIME_SYLLABLES.has(word))
    .filter((word) => !isPlan || !PLAN_SYLLABLES.has(word))
    .join(' ')

/** The rows of a table in their order. */
export const rowsOfTable = (discourse: Discourse, table: string): readonly Row[] =>
  byTable(discourse).get(table) ?? []

const byTable = memoized((discourse: Discourse) => groupBy(rowsOf(discourse), ({ table }) => table))

/** What was reached of a row, where one column tells it; of what the row itself names unless told otherwise. */
export function nowOf({ cells }: Row, what = ''): Cell | undefined {
  const [only, more] = cells.filter((cell) => cell.time === 'now' && cell.what === what)
  return more ? undefined : only
}
