/** Cells of years that follow each other, in one row or in one column of a table. */
import { COLUMN_SYLLABLES } from '../../lexicon/column-words.ts'
import { gather } from '../../model/group-by.ts'
import { contentWords } from '../content-words.ts'
import { type Cell, cellsOf } from '../context/cells.ts'
import { alike } from '../context/measured.ts'
import type { Discourse } from '../discourse/index.ts'
import { amountOf } from '../operand.ts'
import { saysCompared, saysPlan, saysRate } from '../table/heads.ts'

/** The cells of years that follow each other, and the words that name what they are of. */
export interface YearLane {
  readonly years: readonly Year[]
  readonly name: readonly string[]
}

interface Year {
  readonly year: number
  readonly cell: Cell
}

const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/gu

/** Figures of one measure under the heads of years that follow each other, in one row, or in rows of years in one column. */
export function lanesOf(discourse: Discourse): YearLane[] {
  const lanes = new Map<string, Year[]>()
  const names = new Map<string, readonly string[]>()
  for (const cell of cellsOf(discourse).all) {
    const { operand, place, name, head } = cell
    if (operand.claim.kind !== 'quantity' || !amountOf(operand)) continue
    if (saysRate(head) || saysCompared(head) || saysPlan(head)) continue
    const [across, down] = [yearIn(head), yearIn(name)]
    const year = across ?? down
    if (year === undefined || (across !== undefined && down !== undefined)) continue
    const key = across === undefined ? `${place.table} ${head}` : `${place.table}.${place.row} ${bare(head)}`
    gather(lanes, key, { year, cell })
    names.set(key, across === undefined ? columnWords(head) : contentWords(name.replace(/\([^()]*\)/gu, ' ')))
  }
  return [...lanes].flatMap(([key, years]) => (areInARow(years) ? [{ years, name: names.get(key)! }] : []))
}

const areInARow = (years: readonly Year[]): boolean =>
  years.length > 2 &&
  years.every(({ year, cell }, at) => {
    const [earlier] = at > 0 ? [years[at - 1]!] : []
    return !earlier || (year === earlier.year + 1 && alike(cell.operand, earlier.cell.operand))
  })

/** The one year of a head, or the first of a school year. */
function yearIn(head: string): number | undefined {
  const years = [...head.matchAll(YEAR)].map(([year]) => Number(year))
  const [first, second, more] = years
  if (first === undefined || more !== undefined || (second !== undefined && second !== first + 1))
    return undefined
  return first
}

const bare = (head: string): string =>
  head.toLowerCase().replace(YEAR, ' ').replace(REACHED, ' ').replace(/\s+/gu, ' ').trim()
const REACHED = /(?<!\p{L})(?:ước|th|ut?h|thực hiện|năm|năm học)(?!\p{L})/gu

const columnWords = (head: string): string[] =>
  contentWords(head).filter((word) => !COLUMN_SYLLABLES.has(word) && word !== 'sl')
