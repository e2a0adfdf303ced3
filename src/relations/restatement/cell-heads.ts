/** What the heads of cells say against it that a figure is told again in them. */
import { contentWords } from '../content-words.ts'
import { unitOf } from '../operand.ts'
import { timesIn } from '../table/time-lines.ts'
import type { NearMiss } from './near-misses.ts'
import { bothCells, columnWords } from './sameness.ts'
import type { Statement } from './statement.ts'

/** Digits of a figure that has two exchanged by no chance. */
const LONG = 4

/**
 * Cells of two tables: what bears one name and one head is one figure only where the heads also tell of when it is. Where but one of two
 * does, "Thực hiện" and "Thực hiện 2023", a long figure with two digits exchanged is of the time of the report, if the row names all.
 */
export function areOfOneTime({ earlier, later, swapped }: NearMiss): boolean {
  if (!bothCells(earlier, later)) return true
  const [one, other] = [earlier, later].map(({ mention: { claim } }) =>
    timesIn([...(claim.row ?? []), ...(claim.column ?? [])].join(' ').toLowerCase()).join(' '),
  )
  if (one === other) return one !== ''
  const isLong = swapped && Math.min(earlier.digits, later.digits) >= LONG
  return isLong && (one === '' || other === '') && [earlier, later].every(isOfRow)
}

/** A cell whose head says no more than that it is the figure. */
const isOfRow = ({ mention: { claim } }: Statement): boolean => columnWords(claim).length === 0

/** A text that names the row of a cell and a word of its head: "Pa Ham 214 hộ" is none of the "Hộ nghèo" of Pa Ham. */
export function namesColumn(a: Statement, b: Statement): boolean {
  const [cell, text] = a.mention.block.cell ? [a, b] : [b, a]
  if (!cell.mention.block.cell || text.mention.block.cell || cell.measure === '%') return true
  const { row = [] } = cell.mention.claim
  const known = new Set([cell, text].flatMap(({ operand }) => contentWords(unitOf(operand))))
  for (const word of contentWords(row.join(' '))) known.add(word)
  const own = columnWords(cell.mention.claim).filter((word) => !known.has(word))
  const { near, wide } = text.said()
  return own.length === 0 || own.some((word) => near.has(word) || wide.has(word))
}
