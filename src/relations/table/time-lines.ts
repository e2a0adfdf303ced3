/** The cells of tables in line over the times that their columns, or their rows, are headed with. */
import { COLUMN_SYLLABLES, TIME_SYLLABLES } from '../../lexicon/column-words.ts'
import { groupBy } from '../../model/group-by.ts'
import { memoized } from '../../model/memoized.ts'
import { remembered } from '../../model/remembered.ts'
import { contentWords } from '../content-words.ts'
import { type Cell, cellsOf } from '../context/cells.ts'
import { partOfYearIn } from '../context/period.ts'
import type { Discourse } from '../discourse/index.ts'
import type { Operand } from '../proposal.ts'
import { saysCompared, saysDifference, saysTotal } from './heads.ts'

/** One thing, as a table tells it for one time after another: "Diện tích" of "Toàn vùng". */
export interface TimeLine {
  readonly table: string
  /** What its cells are of beside their time, as it is printed: the head of its row, or where that is the time, of its column. */
  readonly title: string
  readonly row: string
  /** The words of the row, where that is no time. */
  readonly name: readonly string[]
  /** The words of the columns without their time. */
  readonly what: readonly string[]
  readonly isTotal: boolean
  readonly isRate: boolean
  /** Operands by the time that they are of, in the order of the table. */
  readonly cells: ReadonlyMap<string, Operand>
}

/** The lines of all tables that have several times, by their table. */
export const timeLines = memoized((discourse: Discourse): ReadonlyMap<string, readonly TimeLine[]> => {
  const { tables } = cellsOf(discourse)
  return new Map(
    tables.map((cells) => [cells[0]!.place.table, linesOf(cells.flatMap((cell) => entryOf(cell) ?? []))]),
  )
})

/** The years and months that words name, in their order: "2017", "m9" of "tháng 9". */
export const timesIn = remembered((text): readonly string[] => {
  const years = [...text.matchAll(YEAR)].map(([year]) => year)
  if (years.length > 0) return [...new Set(years)]
  const parts = text.split(PARTED).flatMap((piece) => partOfYearIn(piece)?.span ?? [])
  return [...new Set(parts)]
})

const YEAR = /(?<![\d.,])(?:19|20)\d\d(?![\d.,]\d|\d)/gu
/** In front of each month that is named. */
const PARTED = /(?<!\p{L})(?=(?:tháng|quý) )/u

interface Entry {
  readonly key: string
  readonly time: string
  readonly line: Omit<TimeLine, 'cells'>
  readonly operand: Operand
}

function linesOf(entries: readonly Entry[]): TimeLine[] {
  return [...groupBy(entries, ({ key }) => key).values()].flatMap((own) => {
    const cells = new Map(own.map(({ time, operand }) => [time, operand]))
    return cells.size > 1 && cells.size === own.length ? [{ ...own[0]!.line, cells }] : []
  })
}

/** A cell whose column or row names one time; what compares two times is of neither. */
function entryOf({ operand, place, name: row, head }: Cell): Entry | undefined {
  const { kind } = operand.claim
  if (kind !== 'quantity' && kind !== 'percent') return undefined
  if (saysDifference(head) || saysCompared(head)) return undefined
  const [time, other] = timesIn(head.toLowerCase())
  const [ownTime, otherOwn] = timesIn(row.toLowerCase().replace(PRICED, ' '))
  if (other || otherOwn || (time === undefined) === (ownTime === undefined)) return undefined
  const name = time === undefined ? [] : contentWords(row.replace(/\([^()]*\)/gu, ' '))
  const what = wordsOf(head)
  return {
    key: `${time === undefined ? '' : place.row} | ${what.join(' ')}`,
    time: time ?? ownTime!,
    line: {
      table: place.table,
      title: time === undefined ? head : row,
      row: time === undefined ? '' : row,
      name,
      what,
      isTotal: time !== undefined && saysTotal(row),
      isRate: kind === 'percent' || /%|t[ỷỉ] (?:lệ|trọng)|cơ cấu/iu.test(`${row} ${head}`),
    },
    operand,
  }
}

/** "GRDP (giá so sánh 2010)": the year of its prices is no time that a row is of. */
const PRICED = /(?<!\p{L})giá(?: so sánh| cố định| hiện hành)?(?: năm)? (?:19|20)\d\d/gu

/** What a head says beside the time and the unit. */
const wordsOf = (head: string): string[] =>
  contentWords(head.replace(/\([^()]*\)/gu, ' ')).filter(
    (word) => !COLUMN_SYLLABLES.has(word) && !TIME_SYLLABLES.has(word),
  )
