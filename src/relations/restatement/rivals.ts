import { COLUMN_SYLLABLES, QUALIFIERS } from '../../lexicon/column-words.ts'
import { contentWords } from '../content-words.ts'
import type { Proposal } from '../proposal.ts'
import { namesIn } from './names.ts'
import { nearMisses } from './near-misses.ts'
import type { Statement } from './statement.ts'
import { same } from './twins.ts'

/**
 * Figures that differ by one slip and, for all that the words say, are one figure: same words, same time, both facts
 * or both plans, no name or qualifier that one has and the other has not.
 */
export function rivals(statements: readonly Statement[]): Proposal[] {
  const facts = statements.filter(isLevel)
  return nearMisses(facts).flatMap(([earlier, later]) => {
    if (!mayBeOne(earlier, later)) return []
    const strength = sameness(earlier, later)
    if (strength < 0.5) return []
    const stated = later.mention.block.cell && !earlier.mention.block.cell ? earlier : later
    return [same(stated, stated === later ? earlier : later, strength)]
  })
}

function isLevel({ mention: { claim }, operand }: Statement): boolean {
  return operand.facet === 'value' && claim.role !== 'change' && !claim.direction && claim.approx === 'exact'
}

function mayBeOne(a: Statement, b: Statement): boolean {
  const [one, other] = [a.mention, b.mention]
  if (one.block.cell && one.block.cell.table === other.block.cell?.table) return false
  if (one.block === other.block && one.sentence === other.sentence) return false
  if (a.measure === '' || a.time.when !== b.time.when || a.time.planned !== b.time.planned) return false
  return qualifiersOf(a) === qualifiersOf(b)
}

const qualifier = new RegExp(`(?<!\\p{L})(?:${QUALIFIERS.join('|')})(?!\\p{L})`, 'gu')

/** What the words right beside a figure set it apart by. */
function qualifiersOf({ mention: { claim, lead, tail } }: Statement): string {
  const heads = [...(claim.row ?? []), ...(claim.column ?? [])].join(' ')
  const text = `${claim.subject} ${lead.slice(-60)} ${tail.slice(0, 40)} ${heads}`.toLowerCase()
  return [...new Set([...text.matchAll(qualifier)].map(([word]) => word))].sort().join()
}

/** How surely two figures are of one thing, by their words alone. */
function sameness(a: Statement, b: Statement): number {
  const [one, other] = [thingOf(a), thingOf(b)]
  if (one.length === 0 || other.length === 0) return 0
  if (disjoint(namesIn(a), namesIn(b))) return 0
  const [small, large] = one.length < other.length ? [one, other] : [other, one]
  const words = new Set(large)
  const shared = small.filter((word) => words.has(word)).length
  if (shared === small.length && large.length === small.length)
    return small.length > 1 || bothCells(a, b) ? 0.85 : 0.5
  const all = small.length + large.length - shared
  if (shared === small.length && small.length > 2 && shared / all >= 0.6) return 0.8
  return shared > 2 && shared / all >= 0.6 ? 0.55 : 0
}

const bothCells = (a: Statement, b: Statement) =>
  a.mention.block.cell !== undefined && b.mention.block.cell !== undefined

/** Words that name what is measured: of a cell its row and what its column adds; else its subject and unit. */
function thingOf({ mention: { claim, block }, wide }: Statement): string[] {
  if (!block.cell) return [...new Set(contentWords(`${claim.subject} ${unitWords(claim)}`))]
  const row = contentWords((claim.row ?? []).join(' '))
  const column = contentWords((claim.column ?? []).join(' ')).filter((word) => !COLUMN_SYLLABLES.has(word))
  const own = [...new Set([...row, ...column])]
  return own.length > 0 ? own : [...wide]
}

/** A counted noun names the thing, a measure does not: "137 hộ nghèo", not "137 triệu đồng". */
const unitWords = (claim: Statement['mention']['claim']) =>
  claim.kind === 'quantity' && claim.unitCode === claim.unit.toLowerCase() ? claim.unit : ''

function disjoint(a: readonly string[], b: readonly string[]): boolean {
  return a.length > 0 && b.length > 0 && !a.some((name) => b.includes(name))
}
