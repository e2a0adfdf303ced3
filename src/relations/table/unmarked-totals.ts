/** A total of a table whose parts stand below it without number, dash or indent: only the arithmetic shows where they end. */
import { isDigitOff } from '../digit-off.ts'
import type { Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { overlapping } from '../sum/overlap.ts'
import { saysTotal } from './heads.ts'
import type { Lane } from './lane.ts'
import { proposalOf, sumTrial, type Trial, tallyOf } from './trial.ts'

/** Rows below a total that may be its parts, at most, and how often they may take it apart. */
const REACH = 8
const BREAKDOWNS = 3

/** Digits that must agree over all columns. */
const ENOUGH = 5

/**
 * Each row that is called a total, with the fewest rows right below it that make it up in every column, or in all but a few of which a
 * digit is wrong: "Tổng số lao động", "Lao động nam", "Lao động nữ"; and those below them that take it apart anew, by another name.
 */
export function unmarkedTotals(rows: readonly Lane[]): Proposal[] {
  const amounts = rows.filter(({ nature, slot }) => nature === 'amount' && slot === 'q0')
  return amounts.flatMap((total, at) => {
    if (!saysTotal(total.heads.join(' '))) return []
    const found: Proposal[] = []
    let from = at + 1
    for (let nth = 0; nth < BREAKDOWNS; nth++) {
      const parts = partsFrom(total, amounts.slice(from, from + REACH))
      if (!parts) break
      found.push(...parts.map((trial) => sumOf(trial, total)))
      from += widthOf(parts)
    }
    return found
  })
}

/** The fewest rows of some, from the first on, that make up a total. */
export function partsFrom(total: Lane, below: readonly Lane[]): readonly Trial[] | undefined {
  for (let count = 2; count <= below.length; count++) {
    const trials = trialsOf(total, below.slice(0, count))
    const { held, failed, weight } = tallyOf(trials)
    const isMade = held >= 2 && weight >= ENOUGH && held >= failed * 2
    const isOne = trials.every((trial) => !overlapping(sumOf(trial, total).members))
    if (isMade && isOne && trials.every((trial) => trial.holds || isDigitOff(sumOf(trial, total))))
      return trials
  }
  return undefined
}

/** How many rows some trials add up: a row may lack a figure in some of them. */
export const widthOf = (trials: readonly Trial[]): number =>
  Math.max(...trials.map(({ parts }) => parts.length))

/** The sum that a trial tells, of a row. */
export const sumOf = (trial: Trial, { heads }: Lane): Proposal =>
  proposalOf(trial, {
    axis: 'down',
    evidence: heads.at(-1) ?? '',
    strength: trial.holds ? STRENGTH.fitting : STRENGTH.told,
  })

/** Trials of the columns in which no row lacks a figure, and of those that hold without it: an empty cell may be of none. */
function trialsOf(total: Lane, parts: readonly Lane[]): Trial[] {
  return total.figures.flatMap((stated, column) => {
    const figures = parts.flatMap((part) => part.figures[column] ?? [])
    if (!stated || figures.length < 2) return []
    const trial = sumTrial(stated, figures)
    return figures.length === parts.length || trial.holds ? [trial] : []
  })
}
