/** Rows of a table whose parts stand below them without number, dash or indent: only the arithmetic shows where they end. */
import { isDigitOff } from '../digit-off.ts'
import type { Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { saysDifference, saysLeft, saysPart, saysTotal } from './heads.ts'
import type { Lane } from './lane.ts'
import { inOneUnit } from './lent-lane.ts'
import { amountsOnly } from './means.ts'
import { proposalOf, sumTrial, type Trial, tallyOf } from './trial.ts'

/** Rows below another that may be its parts, at most, and how often they may take it apart. */
const REACH = 8
const BREAKDOWNS = 3

/** Digits that must agree over all columns below a row that is called a total, and below any other: there in two columns, or in the only one. */
const ENOUGH = 5
const PLENTY = 8
const LONG = 6

/** Below so many rows no reader adds up what is not marked. */
const MOST = 200

/** A row with its amounts, and with its shares of a whole, which its parts make as well. */
interface Line {
  readonly amounts: Lane
  readonly shares: Lane
}

/**
 * Each row with the fewest rows right below it that make it up in every column, or in all but a few of which a digit is wrong: "Tổng số
 * lao động", "Lao động nam", "Lao động nữ"; and those below them that take it apart anew, by another name. What makes up a part stands
 * between it and the next one.
 */
export function unmarkedTotals(rows: readonly Lane[], columns: readonly Lane[]): Proposal[] {
  const lines = linesOf(rows, columns).slice(0, MOST)
  const ends: number[] = []
  const found: Proposal[][] = []
  for (let at = lines.length - 1; at >= 0; at--) {
    let end = at + 1
    for (let nth = 0; nth < BREAKDOWNS; nth++) {
      const made = madeUp(lines, at, chainFrom(end, ends)) ?? madeUp(lines, at, rowsFrom(end, lines.length))
      if (!made) break
      found.push(made.trials.map((trial) => sumOf(trial, lines[at]!.amounts)))
      end = ends[made.last] ?? made.last + 1
    }
    ends[at] = end
  }
  return found.reverse().flat()
}

function linesOf(rows: readonly Lane[], columns: readonly Lane[]): Line[] {
  const ofShares = new Set(
    columns
      .filter(({ nature, heads }) => nature === 'rate' && saysPart(heads.join(' ')))
      .map(({ index }) => index),
  )
  const amounts = amountsOnly(rows, columns)
  return rows.flatMap((row, nth) =>
    row.nature === 'amount' && row.slot === 'q0'
      ? [
          {
            amounts: amounts[nth]!,
            shares: {
              ...row,
              figures: row.figures.map((figure, column) => (ofShares.has(column) ? figure : undefined)),
            },
          },
        ]
      : [],
  )
}

/** The rows of one level from one on: behind each, what makes it up is left out. */
function chainFrom(from: number, ends: readonly number[]): number[] {
  const chain: number[] = []
  for (let at = from; ends[at] !== undefined && chain.length < REACH; at = ends[at]!) chain.push(at)
  return chain
}

const rowsFrom = (from: number, end: number): number[] =>
  Array.from({ length: Math.max(0, Math.min(REACH, end - from)) }, (_, nth) => from + nth)

/** The fewest rows of some, from the first on, that make up another, with the last of them. */
function madeUp(
  lines: readonly Line[],
  at: number,
  below: readonly number[],
): { readonly trials: readonly Trial[]; readonly last: number } | undefined {
  const { amounts, shares } = lines[at]!
  for (let count = 2; count <= below.length; count++) {
    const parts = withZeros(lines, below, count).map((row) => lines[row]!)
    const trials = trialsOf(
      amounts,
      parts.map((part) => part.amounts),
    )
    const beside = trialsOf(
      shares,
      parts.map((part) => part.shares),
    )
    const mayFail = isCalled(amounts) || !parts.some((part) => tellsLeft(part.amounts))
    const isSlip = (trial: Trial) => mayFail && isDigitOff(sumOf(trial, amounts))
    if (isProven(amounts, trials, beside) && trials.every((trial) => trial.holds || isSlip(trial)))
      return { trials, last: below[parts.length - 1]! }
  }
  return undefined
}

/** The first rows of some, and those behind them in which nothing is counted: "Rừng đặc dụng | 0,00". */
function withZeros(lines: readonly Line[], below: readonly number[], count: number): readonly number[] {
  const isZero = (row: number) => lines[row]!.amounts.figures.every((figure) => !figure || figure.value === 0)
  const next = below.findIndex((row, nth) => nth >= count && !isZero(row))
  return next < 0 ? below.slice(0, count) : below.slice(0, next)
}

/** Whether so much agrees that it is no chance: less of what is called a total. */
function isProven(total: Lane, trials: readonly Trial[], beside: readonly Trial[]): boolean {
  const { held, failed, weight } = tallyOf(trials)
  if (held >= 2 && held >= failed * 2 && weight >= (isCalled(total) ? ENOUGH : PLENTY)) return true
  if (trials.length !== 1) return false
  const shown = beside.length > 0 && beside.every(({ holds }) => holds) ? tallyOf(beside).weight : 0
  return failed === 0 ? weight >= LONG : shown >= SHOWN && trials[0]!.stated.digits >= LONG
}

const isCalled = ({ heads }: Lane): boolean => saysTotal(heads.join(' '))

/** "Thu 7.708 | Chi 7.256 | Chênh lệch 452": what is left of the first is no part of it. */
const tellsLeft = ({ heads }: Lane): boolean => heads.some((head) => saysDifference(head) || saysLeft(head))

/** Digits of shares that agree beside the only column, of which one is wrong. */
const SHOWN = 3

const sumOf = (trial: Trial, { heads }: Lane): Proposal =>
  proposalOf(trial, {
    axis: 'down',
    evidence: heads.at(-1) ?? '',
    strength: trial.holds ? STRENGTH.fitting : STRENGTH.told,
  })

function trialsOf(row: Lane, rows: readonly Lane[]): Trial[] {
  const [total, ...parts] = inOneUnit([row, ...rows]) as [Lane, ...Lane[]]
  return total.figures.flatMap((stated, column) => {
    const figures = parts.flatMap((part) => part.figures[column] ?? [])
    return stated && figures.length === parts.length ? [sumTrial(stated, figures)] : []
  })
}
