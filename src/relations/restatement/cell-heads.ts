/** What the heads of cells say against it that a figure is told again in them. */
import { contentWords } from '../content-words.ts'
import { unitOf } from '../operand.ts'
import { timesIn } from '../table/time-lines.ts'
import { bothCells, columnWords } from './sameness.ts'
import type { Statement } from './statement.ts'

/** Cells of two tables: what bears one name and one head is one figure only where the heads also tell of when it is. */
export function areOfOneTime(a: Statement, b: Statement): boolean {
  if (!bothCells(a, b)) return true
  const [one, other] = [a, b].map(({ mention: { claim } }) =>
    timesIn([...(claim.row ?? []), ...(claim.column ?? [])].join(' ').toLowerCase()).join(' '),
  )
  return one !== '' && one === other
}

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
