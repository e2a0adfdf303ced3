import { QUALIFIERS } from '../../lexicon/column-words.ts'
import { TOTAL_WORDS } from '../../lexicon/table-words.ts'
import { unitOf as rowOf } from '../../lexicon/units.ts'
import { contentWords } from '../content-words.ts'
import { codeOf, unitOf } from '../operand.ts'
import type { Operand, Proposal } from '../proposal.ts'
import { disjoint, namesIn } from './names.ts'
import { type NearMiss, nearMisses } from './near-misses.ts'
import { likeness, type Rarity } from './rarity.ts'
import { NAMED_AROUND, sameness } from './sameness.ts'
import { manyIn, seriesIn } from './series.ts'
import type { Statement } from './statement.ts'
import { same } from './twins.ts'

/**
 * Figures that differ by one slip and, for all that the words say, are one figure: same words, same time, both facts
 * or both plans, no name or qualifier that one has and the other has not.
 */
export function rivals(statements: readonly Statement[], rarity: Rarity): Proposal[] {
  const levels = statements.filter(isLevel)
  const isMany = manyIn(levels)
  const pairs = nearMisses(levels).flatMap((pair) => {
    if (isMany(pair.earlier) || isMany(pair.later) || !mayBeOne(pair.earlier, pair.later)) return []
    const strength = strengthOf(pair, rarity)
    return strength < 0.5 ? [] : [{ ...pair, strength }]
  })
  const inSeries = seriesIn(pairs)
  return pairs
    .filter(({ earlier, later }) => !inSeries(earlier) && !inSeries(later))
    .map(({ earlier, later, strength }) => {
      const stated = later.mention.block.cell && !earlier.mention.block.cell ? earlier : later
      return same(stated, stated === later ? earlier : later, strength)
    })
}

function isLevel({ mention: { claim }, operand }: Statement): boolean {
  return operand.facet === 'value' && claim.role !== 'change' && claim.approx === 'exact'
}

function mayBeOne(a: Statement, b: Statement): boolean {
  const [one, other] = [a.mention, b.mention]
  if (one.block.cell && one.block.cell.table === other.block.cell?.table) return false
  if (one.block === other.block && one.sentence === other.sentence) return false
  const [then, now] = [a.said().time, b.said().time]
  if (then.when !== now.when || then.planned !== now.planned || areSiblings(a, b)) return false
  const [here, there] = [marksOf(a), marksOf(b)]
  return here.qualifiers === there.qualifiers && !disjoint(here.names, there.names)
}

interface Marks {
  readonly qualifiers: string
  readonly names: readonly string[]
}

/** Read once for each figure: one that many others nearly equal stands in many pairs. */
const MARKS = new WeakMap<Statement, Marks>()

function marksOf(statement: Statement): Marks {
  const known = MARKS.get(statement)
  if (known) return known
  const marks = { qualifiers: qualifiersOf(statement), names: namesIn(statement) }
  MARKS.set(statement, marks)
  return marks
}

const qualifier = new RegExp(`(?<!\\p{L})(?:${QUALIFIERS.join('|')})(?!\\p{L})`, 'gu')

/** "đợt 2", "quý III", "khối 9": one of several of its name. */
const RANKED =
  /(?<!\p{L})(?:đợt|lần|kỳ|quý|khóa|vòng|hạng|khối|lớp|khu vực|loại|mức độ|cấp độ|nhóm|tháng|tuần|số|vụ)\s(?:\d+|[ivx]+|đông|hè|xuân|mùa|thu)(?!\p{L})/gu

/** What the words right beside a figure set it apart by. */
function qualifiersOf({ mention: { claim, lead, tail } }: Statement): string {
  const heads = [...(claim.row ?? []).slice(-1), ...(claim.column ?? [])].join(' ')
  const text = `${claim.subject} ${lead.slice(-60)} ${tail.slice(0, 40)} ${heads}`.toLowerCase()
  const ranks = text.match(RANKED) ?? []
  return [...new Set([...ranks, ...[...text.matchAll(qualifier)].map(([word]) => word)])].sort().join()
}

/** Rare words in common, where four digits and their order leave little to chance. */
const RARE = 6

/** How surely two figures are of one thing; short ones need more words, and a swap says more than a change. */
function strengthOf({ earlier, later, swapped }: NearMiss, rarity: Rarity): number {
  const digits = Math.min(earlier.digits, later.digits)
  const sure = sameness(earlier, later)
  if (digits < 3) return swapped && sure >= 0.8 ? sure : 0
  if (!swapped && (sure === NAMED_AROUND || (digits < 4 && sure < 0.85))) return 0
  if (sure >= 0.5 || !swapped || digits < 4) return sure
  if (sharedThings(earlier, later) > 1 && likeness(earlier, later, rarity) >= RARE) return 0.5
  return isTotalOf(earlier, later) || isTotalOf(later, earlier) ? 0.5 : 0
}

const total = new RegExp(`^(?:${TOTAL_WORDS.map(({ surface }) => surface).join('|')})`, 'iu')

/** The grand total of a table whose caption says what a sentence of the same section is about. */
function isTotalOf({ mention: { claim, block }, said }: Statement, text: Statement): boolean {
  if (!block.cell || text.mention.block.cell || block.section !== text.mention.block.section) return false
  return total.test(claim.row?.at(-1) ?? '') && shared(said().wide, text.said().wide) > 2
}

/** Words that both have beside them, without those of their units: all money is "tỷ đồng". */
function sharedThings(a: Statement, b: Statement): number {
  const units = new Set(
    [a, b].flatMap(({ operand }) => (isCounted(operand) ? [] : contentWords(unitOf(operand)))),
  )
  const other = b.said().near
  return [...a.said().near].filter((word) => other.has(word) && !units.has(word)).length
}

const isCounted = (operand: Operand) => rowOf(codeOf(operand))?.dimension === 'count'

/** "chi đầu tư phát triển" and "chi đầu tư xây dựng": names that begin alike and go on otherwise are of two things. */
function areSiblings(a: Statement, b: Statement): boolean {
  const [one, other] = [a, b].map(({ mention }) => contentWords(mention.claim.subject))
  let alike = 0
  while (alike < one!.length && one![alike] === other![alike]) alike++
  const [rest, more] = [one!.slice(alike), other!.slice(alike)]
  return alike > 0 && rest.length > 0 && more.length > 0 && !rest.some((word) => more.includes(word))
}

const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>) => [...a].filter((word) => b.has(word)).length
