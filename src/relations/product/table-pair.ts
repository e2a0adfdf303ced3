/** A mean whose amount and count stand in one table: "bình quân mỗi buổi 39 người" of the rows "Số buổi" and "Số người nghe". */
import { memoized } from '../../model/memoized.ts'
import { contentWords } from '../content-words.ts'
import { type Cell, cellsOf, type Line } from '../context/cells.ts'
import { holds, significantDigits } from '../context/settle.ts'
import { type Discourse, firstAt } from '../discourse/index.ts'
import { unitOf } from '../operand.ts'
import type { Proposal } from '../proposal.ts'
import { quotient } from './divided.ts'
import type { Rate, Thing } from './rates.ts'
import { asRounded } from './rounded-from.ts'

/** Digits of a mean that two named cells do not give by chance, and cells of one table beyond which a fit says nothing. */
const [TELLING, MOST] = [2, 400]

/** Tables that are tried for a mean, and cells of one that are called as it calls its count. */
const [TABLES, CALLED] = [12, 12]

/** What holds of a count that a table calls by the noun of a mean, and of an amount that it calls by its other noun, in one line of it. */
export function tablePair(discourse: Discourse, rate: Rate): Proposal | undefined {
  if (significantDigits(rate.operand) < TELLING) return undefined
  const rounded = { ...rate, operand: asRounded(rate.operand) }
  const words = new Set(contentWords(`${rate.figure.lead} ${rate.figure.tail}`))
  for (const cells of tablesNear(discourse, rate)) {
    const counts = cells.filter((cell) => isOfThing(cell, rate.per)).slice(0, CALLED)
    const amounts = counts.length > 0 ? cells.filter((cell) => isAmount(cell, rate, words)) : []
    const pairs = counts.flatMap((count) =>
      amounts.filter((amount) => areInLine(amount, count)).map((amount) => [amount, count] as const),
    )
    if (pairs.length > Math.min(ALL, PAIRS ** (significantDigits(rate.operand) - 1))) continue
    const held = pairs.map((pair) => quotient(rounded, pair[0].operand, pair[1].operand)).find(holds)
    if (held) return held
  }
  return undefined
}

/** Pairs of a table that may be tried for each digit of a mean beyond the first: with more some fit by chance. */
const PAIRS = 10
const ALL = 400

/** The cells of the tables of a report, those right before a mean first. */
function tablesNear(discourse: Discourse, { figure }: Rate): readonly Line[] {
  const place = figure.passage.index
  const distance = ([cell]: Line) => {
    const index = cell!.figure.passage.index
    return index < place ? place - index : 2 * (index - place)
  }
  const tables = cellsByTable(discourse)
  const next = firstAt(tables, place, ([cell]) => cell!.figure.passage.index)
  return tables
    .slice(Math.max(0, next - TABLES), next + TABLES)
    .toSorted((a, b) => distance(a) - distance(b))
    .slice(0, TABLES)
}

/** The quantities of each table. */
const cellsByTable = memoized((discourse: Discourse): readonly Line[] =>
  cellsOf(discourse)
    .tables.map((cells) => cells.filter(({ operand }) => operand.claim.kind === 'quantity'))
    .filter(({ length }) => length > 1 && length <= MOST),
)

/** The names of the row and the column of a cell. */
const namesOf = memoized(({ operand: { claim } }: Cell): string =>
  [...(claim.row ?? []), ...(claim.column ?? [])]
    .join(' ')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' '),
)

const areInLine = (a: Cell, b: Cell): boolean => a !== b && (a.row === b.row || a.column === b.column)

/** Whether a cell counts a thing by its unit or by the name of its line. */
const isOfThing = (cell: Cell, { word }: Thing): boolean =>
  unitOf(cell.operand).toLowerCase() === word || ` ${namesOf(cell)} `.includes(` ${word} `)

/** An amount is called by what the mean is of, and by a word of its own: "39 người nghe", "Doanh thu bình quân". */
function isAmount(cell: Cell, { of }: Rate, words: ReadonlySet<string>): boolean {
  const own = contentWords(namesOf(cell))
  return own.some((word) => words.has(word)) && (of.measure === 'VND' || isOfThing(cell, of))
}
