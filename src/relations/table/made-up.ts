/** Whether rows of a table make up one above them, by the arithmetic of all their columns. */
import { isDigitOff } from '../digit-off.ts'
import type { Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { overlapping } from '../sum/overlap.ts'
import { saysDifference, saysLeft, saysTotal } from './heads.ts'
import type { Lane } from './lane.ts'
import { inOneUnit } from './lent-lane.ts'
import { proposalOf, sumTrial, type Trial, tallyOf } from './trial.ts'

/** Digits that must agree in two columns and more; in all of them, where one fails below a row that is not called a total; and in the only one. */
const ENOUGH = 5
const PLENTY = 8
const LONG = 6

/** Digits of shares that agree beside the only column, of which one is wrong. */
const SHOWN = 3

/** A row with its amounts, and with its shares of a whole, which its parts make as well. */
export interface Line {
  readonly amounts: Lane
  readonly shares?: Lane
}

/** What rows make up in each column, and the last of them. */
interface Made {
  readonly trials: readonly Trial[]
  readonly last: number
}

/** The fewest rows of some, from the first on, that make up another. */
export function madeUp(lines: readonly Line[], at: number, below: readonly number[]): Made | undefined {
  const { amounts, shares } = lines[at]!
  for (let count = 2; count <= below.length; count++) {
    const parts = withZeros(lines, below, count).map((row) => lines[row]!)
    const rows = parts.map((part) => part.amounts)
    const trials = trialsOf(amounts, rows)
    const beside = shares
      ? trialsOf(
          shares,
          parts.flatMap((part) => part.shares ?? []),
        )
      : []
    const mayFail = isCalled(amounts) || !rows.some(tellsLeft)
    const isSlip = (trial: Trial) => mayFail && isDigitOff(sumOf(trial, amounts))
    if (isProven(amounts, trials, beside) && trials.every((trial) => trial.holds || isSlip(trial)))
      return isOfOneSort(amounts, trials) ? { trials, last: below[parts.length - 1]! } : undefined
    if (trials.length > 0 && trials.every(isOver)) return undefined
  }
  return undefined
}

/** The first rows of some, and those behind them in which nothing is counted: "Rừng đặc dụng | 0,00". */
function withZeros(lines: readonly Line[], below: readonly number[], count: number): readonly number[] {
  const isZero = (row: number) => lines[row]!.amounts.figures.every((figure) => !figure || figure.value === 0)
  const next = below.findIndex((row, nth) => nth >= count && !isZero(row))
  return next < 0 ? below.slice(0, count) : below.slice(0, next)
}

/** Whether so much agrees that it is no chance. */
function isProven(total: Lane, trials: readonly Trial[], beside: readonly Trial[]): boolean {
  const { held, failed, weight } = tallyOf(trials)
  const needed = failed === 0 || isCalled(total) ? ENOUGH : PLENTY
  if (held >= 2 && held >= failed * 2 && weight >= needed) return true
  if (trials.length !== 1) return false
  const shown = beside.length > 0 && beside.every(({ holds }) => holds) ? tallyOf(beside).weight : 0
  return failed === 0 ? weight >= LONG : shown >= SHOWN && trials[0]!.stated.digits >= LONG
}

const isCalled = ({ heads }: Lane): boolean => saysTotal(heads.join(' '))

/** "Thu 7.708 | Chi 7.256 | Chênh lệch 452": what is left of the first is no part of it. */
const tellsLeft = ({ heads }: Lane): boolean => heads.some((head) => saysDifference(head) || saysLeft(head))

/** "Tổng số đảng viên | Nữ | Dân tộc thiểu số": who may be both makes nothing up, whatever adds up. */
const isOfOneSort = (total: Lane, trials: readonly Trial[]): boolean =>
  trials.every((trial) => !overlapping(sumOf(trial, total).members))

/** Parts that are more than their total already. */
const isOver = ({ holds, stated, parts }: Trial): boolean =>
  !holds && parts.reduce((sum, { value }) => sum + value, 0) > stated.value

/** The sum that a trial tells, of a row. */
export const sumOf = (trial: Trial, { heads }: Lane): Proposal =>
  proposalOf(trial, {
    axis: 'down',
    evidence: heads.at(-1) ?? '',
    strength: trial.holds ? STRENGTH.fitting : STRENGTH.told,
  })

/** Trials of the columns in which no row lacks a figure, and of those that hold without it: an empty cell may be of none. */
function trialsOf(row: Lane, rows: readonly Lane[]): Trial[] {
  const [total, ...parts] = inOneUnit([row, ...rows]) as [Lane, ...Lane[]]
  return total.figures.flatMap((stated, column) => {
    const figures = parts.flatMap((part) => part.figures[column] ?? [])
    if (!stated || figures.length < 2) return []
    const trial = sumTrial(stated, figures)
    return figures.length === parts.length || trial.holds ? [trial] : []
  })
}
