/** The rows of all tables, with what each of their cells is: reached now, reached before, or planned. */
import { COLUMN_SYLLABLES, TIME_SYLLABLES } from '../../lexicon/column-words.ts'
import { PLAN_SYLLABLES, SHORT_LEVELS } from '../../lexicon/row-words.ts'
import { groupBy } from '../../model/group-by.ts'
import { memoized } from '../../model/memoized.ts'
import { contentWords } from '../content-words.ts'
import { type Cell, cellsOf, type Line } from '../context/cells.ts'
import type { Discourse } from '../discourse/index.ts'
import type { Operand } from '../proposal.ts'
import { timeOf } from '../restatement/time.ts'
import { saysCompared, saysDifference, saysPlan, saysRate, saysTotal } from '../table/heads.ts'

/** What a cell tells, by the heads of its column. */
export interface Amount {
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
  readonly cells: readonly Amount[]
  /** All that stands in the row, whatever its columns tell. */
  readonly line: Line
}

/** Wider rows are no list of what was planned and reached. */
const WIDEST = 12

/** "H. Long Điền", "TP. Bà Rịa": sentences write the word out, or leave it. */
const OPENING_LEVEL = new RegExp(`^(?:${SHORT_LEVELS.join('|')})\\.\\s?(?=\\p{Lu})`, 'iu')

/** Every row of every table that has a name and amounts of known columns. */
export const rowsOf = memoized((discourse: Discourse): readonly Row[] => {
  return cellsOf(discourse).rows.flatMap((line) => {
    const cells = line.flatMap((cell) => amountIn(discourse, cell) ?? [])
    const claim = cells[0]?.operand.claim
    const name = claim?.row?.at(-1) ?? ''
    if (!claim || name === '' || cells.length > WIDEST) return []
    return [
      {
        table: line[0]!.place.table,
        section: claim.section,
        name,
        words: contentWords(name.replace(/\([^()]*\)/gu, ' ').replace(OPENING_LEVEL, '')),
        isTotal: saysTotal(name),
        cells,
        line,
      },
    ]
  })
})

function amountIn(discourse: Discourse, { figure, operand, head }: Cell): Amount | undefined {
  if (operand.claim.kind !== 'quantity' || operand.claim.role === 'change') return undefined
  const isPlan = saysPlan(head)
  if (saysDifference(head) || saysRate(head) || (saysCompared(head) && (isPlan || YEAR.test(head))))
    return undefined
  const { when, planned } = timeOf(discourse, figure.mention, 'value')
  const time = planned || isPlan ? (when === '' ? 'plan' : undefined) : TIMES[when]
  if (!time || (time === 'before' && isOfLongerPeriod(discourse, head))) return undefined
  return { operand, time, what: whatOf(head, isPlan), head: head.toLowerCase() }
}

const YEAR = /\d{4}|cùng kỳ|năm trước/iu
const TIMES: Readonly<Record<string, Amount['time'] | undefined>> = { '': 'now', before: 'before' }

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
export function nowOf({ cells }: Row, what = ''): Amount | undefined {
  const [only, more] = cells.filter((cell) => cell.time === 'now' && cell.what === what)
  return more ? undefined : only
}
