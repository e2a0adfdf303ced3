import { COLUMN_SYLLABLES } from '../../lexicon/column-words.ts'
import { BESIDE_NAMES } from '../../lexicon/row-words.ts'
import type { Claim } from '../../model/index.ts'
import { contentWords } from '../content-words.ts'
import { STRENGTH } from '../strength.ts'
import type { Statement } from './statement.ts'

/** How surely two figures are of one thing, by the words that name it, 0 to 1. */
export function sameness(a: Statement, b: Statement): number {
  const [one, other] = [thingOf(a), thingOf(b)]
  const exact = overlap(one, other)
  const [cell, text] = a.mention.block.cell ? [a, b] : [b, a]
  if (!cell.mention.block.cell || text.mention.block.cell) return rate(exact, bothCells(a, b))
  return Math.max(isOneTotal(cell, text) ? STRENGTH.sure : rate(exact, false), inText(cell, text))
}

/** "TỔNG CHI" and "tổng chi": a row and a figure called by the same words, one of which says that it is all. */
function isOneTotal(
  { mention: { claim: cell } }: Statement,
  { mention: { claim, lead } }: Statement,
): boolean {
  const name = (cell.row ?? []).at(-1)?.toLowerCase().trim() ?? ''
  if (!/^tổng (?!số$|cộng$)\p{L}/u.test(name)) return false
  return [claim.subject.toLowerCase(), lead].some((words) => words.trim().endsWith(name))
}

interface Overlap {
  readonly small: number
  readonly large: number
  readonly shared: number
}

function overlap(a: readonly string[], b: readonly string[]): Overlap {
  const [small, large] = a.length < b.length ? [a, b] : [b, a]
  const words = new Set(large)
  const shared = small.filter((word) => words.has(word)).length
  return { small: small.length, large: large.length, shared }
}

function rate({ small, large, shared }: Overlap, cells: boolean): number {
  if (small === 0) return 0
  const common = shared / (small + large - shared)
  if (shared === large) return small > 1 || cells ? STRENGTH.sure : 0
  if (shared === small && small > 2 && common >= 0.6) return STRENGTH.sure
  return shared > 2 && common >= 0.6 ? STRENGTH.doubtful : 0
}

/** Whether both figures stand in tables. */
export const bothCells = (a: Statement, b: Statement) =>
  a.mention.block.cell !== undefined && b.mention.block.cell !== undefined

/** The row is named in the sentence or the title, not beside the figure: enough for swapped digits only. */
export const NAMED_AROUND = STRENGTH.clear

/** A sentence that names the row of a cell, and beside the figure its column. */
function inText(cell: Statement, text: Statement): number {
  const row = contentWords((cell.mention.claim.row ?? []).slice(-1).join(' '))
  const column = columnWords(cell.mention.claim)
  if (row.length === 0 || row.length + column.length < 3) return 0
  const { near, wide } = text.said()
  if (column.length === 0 || !column.every((word) => near.has(word))) return 0
  if (text.digits < FEW && isNarrowed(text, [...row, ...column])) return 0
  if (row.every((word) => near.has(word))) return STRENGTH.sure
  return row.every((word) => near.has(word) || wide.has(word)) ? NAMED_AROUND : 0
}

/** Figures of fewer digits are often turned round by chance. */
const FEW = 3

/** "18 hộ nghèo làm nhà" under "Hộ nghèo": behind the words of the column stands what only some of them are. */
function isNarrowed({ mention: { tail, claim } }: Statement, name: readonly string[]): boolean {
  const own = new Set([...name, ...contentWords(countedNoun(claim))])
  const next = contentWords(/^[^,;:.()\d]*/u.exec(tail)?.[0] ?? '').find((word) => !own.has(word))
  return next !== undefined && !BESIDE_NAMES.has(next) && next !== 'chiếm'
}

/** Words that name what is measured: of a cell its row and what its column adds; else its subject and unit. */
function thingOf({ mention: { claim, block }, said }: Statement): string[] {
  if (!block.cell) return [...new Set(contentWords(`${claim.subject} ${countedNoun(claim)}`))]
  const row = contentWords((claim.row ?? []).slice(-1).join(' '))
  const own = [...new Set([...row, ...columnWords(claim)])]
  return own.length > 0 ? own : [...said().wide]
}

/** What the heads of a cell say beside that it is a figure. */
export const columnWords = (claim: Claim) =>
  contentWords((claim.column ?? []).join(' ')).filter((word) => !COLUMN_SYLLABLES.has(word))

/** A counted noun names the thing, a measure does not: "137 hộ nghèo", not "137 triệu đồng". */
const countedNoun = (claim: Claim) =>
  claim.kind === 'quantity' && claim.unitCode === claim.unit.toLowerCase() ? claim.unit : ''
