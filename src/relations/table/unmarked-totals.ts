/** Rows of a table whose parts stand below them without number, dash or indent: only the arithmetic shows where they end. */
import type { Proposal } from '../proposal.ts'
import { saysPart, saysTotal } from './heads.ts'
import type { Lane } from './lane.ts'
import { type Line, madeUp, sumOf } from './made-up.ts'
import { amountsOnly } from './means.ts'

/** Rows below another that may be its parts, at most, and how often they may take it apart. */
const REACH = 14
const BREAKDOWNS = 3

/** Below so many rows no reader adds up what is not marked. */
const MOST = 200

/**
 * Each row with the fewest rows right below it that make it up in every column, or in all but a few of which a digit is wrong: "Tổng số
 * lao động", "Lao động nam", "Lao động nữ"; and those below them that take it apart anew, by another name. What makes up a part stands
 * between it and the next one. The same of a structure, in which the whole is a hundred.
 */
export function unmarkedTotals(rows: readonly Lane[], columns: readonly Lane[]): Proposal[] {
  const rates = rows.filter((row) => isFirst(row, 'rate'))
  const structure = rates.some(isWhole) ? rates.map((amounts) => ({ amounts })) : []
  return [...among(linesOf(rows, columns)), ...among(structure)]
}

const isFirst = ({ nature, slot }: Lane, wanted: Lane['nature']): boolean =>
  nature === wanted && slot === 'q0'

/** "Tổng số | 100,0 | 100,0": the shares below are of one whole, and add up. */
const isWhole = ({ heads, figures }: Lane): boolean =>
  saysTotal(heads.join(' ')) && figures.every((figure) => !figure || figure.value === 100)

/** From the last row up, so that what makes up a row is known where the row is a part itself. */
function among(all: readonly Line[]): Proposal[] {
  const lines = all.slice(0, MOST)
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

/** The rows with amounts, each with its shares of a whole beside them. */
function linesOf(rows: readonly Lane[], columns: readonly Lane[]): Line[] {
  const ofShares = new Set(
    columns
      .filter(({ nature, heads }) => nature === 'rate' && saysPart(heads.join(' ')))
      .map(({ index }) => index),
  )
  const amounts = amountsOnly(rows, columns)
  return rows.flatMap((row, nth) =>
    isFirst(row, 'amount')
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
