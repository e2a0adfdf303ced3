import { TOTAL_AFTER_CUES } from '../../lexicon/relation-cues.ts'
import { cueFinder } from '../cue.ts'
import { unitOf } from '../operand.ts'
import type { Operand, Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { mantissaOf } from './mantissa.ts'
import { disjoint, namesIn } from './names.ts'
import { likeness, type Rarity } from './rarity.ts'
import { bothCells, sameness } from './sameness.ts'
import type { Statement } from './statement.ts'

const totalCues = cueFinder(TOTAL_AFTER_CUES)

/**
 * How much the words must have in common before two equal figures count as one, by the digits that had to
 * agree: five digits are hardly ever equal by chance, one digit is in every sentence.
 */
const ENOUGH = [Number.POSITIVE_INFINITY, 10, 6, 4.5, 2, 1] as const

/** Two cells must be of one row; two figures of one paragraph have its words in common anyway. */
const CELLS_APART = 8
const ONE_BLOCK = 3

/** What one unit, the same words behind it, and a total in the same paragraph add to likeness. */
const ONE_UNIT = 1
const ONE_PHRASE = 4
const ONE_TOTAL = 8

/** A figure is compared with so many equal ones before it, the nearest first, until one is surely it. */
const REACH = 24
const SURE = 12

interface Pair {
  readonly stated: Statement
  readonly source: Statement
  readonly score: number
}

/** Figures that are equal and named alike: each with the one place before it that names it most alike. */
export function twins(statements: readonly Statement[], rarity: Rarity): Proposal[] {
  const groups = new Map<string, Statement[]>()
  for (const statement of statements) {
    const { role, direction = '' } = statement.mention.claim
    const key = `${valueKey(statement)} ${role === 'change' ? direction : ''}`
    const group = groups.get(key)
    if (group) group.push(statement)
    else groups.set(key, [statement])
  }
  const best = new Map<string, Pair>()
  for (const group of groups.values())
    for (const pair of pairsIn(group, rarity)) {
      const key = placeOf(pair)
      if ((best.get(key)?.score ?? -1) < pair.score) best.set(key, pair)
    }
  return [...best.values()].map(({ stated, source }) => same(stated, source))
}

/** Equal for equal values, whatever their unit is called. */
function valueKey({ operand, value }: Statement): string {
  const mantissa = mantissaOf(operand)
  return mantissa ? `${mantissa.digits}e${mantissa.places}` : value.toFraction()
}

/** One source for each figure: one cell of each table, one place in the text. */
const placeOf = ({ stated, source }: Pair) =>
  `${stated.operand.claim.id}.${stated.operand.facet} ${source.mention.block.cell?.table ?? ''}`

function pairsIn(group: readonly Statement[], rarity: Rarity): Pair[] {
  if (group.length < 2 || isWholeShare(group[0]!)) return []
  return group.flatMap((later, at) => {
    let best: Statement | undefined
    let most = 0
    for (let i = at - 1; i >= Math.max(0, at - REACH) && most < SURE; i--) {
      const other = group[i]!
      if (!mayRepeat(other, later)) continue
      const score = likeness(other, later, rarity) + bonus(other, later) - needed(other, later)
      if (score > most || (score === most && !best)) [best, most] = [other, score]
    }
    if (!best) return []
    const [stated, source] = oriented(best, later)
    return [{ stated, source, score: most }]
  })
}

const isWholeShare = ({ measure, value }: Statement) => measure === '%' && value.equals(100)

function needed(a: Statement, b: Statement): number {
  const enough = ENOUGH[Math.min(a.digits, b.digits, ENOUGH.length - 1)]!
  const cells = bothCells(a, b) && sameness(a, b) < STRENGTH.sure ? CELLS_APART : 0
  const short = Math.min(a.digits, b.digits) < 4 && a.mention.block === b.mention.block
  return enough + cells + (short ? ONE_BLOCK : 0)
}

function bonus(a: Statement, b: Statement): number {
  const [one, other] = [unitOf(a.operand), unitOf(b.operand)]
  if (one === '' || one !== other) return 0
  const tails = [a, b].map(({ mention }) => mention.tail.split(' ').slice(0, 2).join(' '))
  const phrase = tails[0] === tails[1] && tails[0]!.includes(' ') ? ONE_PHRASE : 0
  const total = a.mention.block === b.mention.block && totalCues(b.mention.lead).length > 0 ? ONE_TOTAL : 0
  return ONE_UNIT + phrase + total
}

/** One thing in two places: of one unit, not in one sentence, and not two cells of one table. */
function mayRepeat(a: Statement, b: Statement): boolean {
  if (isRatio(a) && isRatio(b) && !isOneRatio(a.operand, b.operand)) return false
  if (a.measure !== b.measure && a.measure !== '' && b.measure !== '') return false
  if (a.measure !== b.measure && Math.min(a.digits, b.digits) < 3) return false
  if (isRatio(a) && isRatio(b) && bothCells(a, b)) return false
  if (Math.min(a.digits, b.digits) < 4 && disjoint(namesIn(a), namesIn(b))) return false
  if (disjoint(a.home(), b.home()) || isSmallChange(a)) return false
  const [one, other] = [a.mention, b.mention]
  if (one.block.cell && one.block.cell.table === other.block.cell?.table) return false
  return one.block !== other.block || one.sentence !== other.sentence
}

/** "tăng 1 vụ so với tháng trước" is said of many things. */
const isSmallChange = ({ digits, mention: { claim } }: Statement) =>
  digits < 2 && claim.direction !== undefined

const isRatio = ({ operand }: Statement) => operand.claim.kind === 'ratio'

/** Two ratios are one only as a whole; a ratio of 12/12 says too little to be recognised. */
function isOneRatio({ claim: a, facet: one }: Operand, { claim: b, facet: other }: Operand): boolean {
  if (a.kind !== 'ratio' || b.kind !== 'ratio' || one !== 'numerator' || other !== 'numerator') return false
  return a.denominator === b.denominator && a.numerator !== a.denominator && a.reading === b.reading
}

/** The text restates its table and its notes, and what comes later what came before. */
const oriented = (earlier: Statement, later: Statement): [Statement, Statement] =>
  rankOf(later) > rankOf(earlier) ? [earlier, later] : [later, earlier]

const rankOf = ({ mention: { block } }: Statement) => (block.cell ? 2 : block.note === null ? 0 : 1)

/** The proposal that a figure is the one stated elsewhere. */
export const same = (stated: Statement, source: Statement, strength = STRENGTH.hinted): Proposal => ({
  kind: 'restatement',
  variant: 'same-figure',
  stated: stated.operand,
  members: [{ ...source.operand, role: 'same' }],
  evidence: evidenceOf(stated, source),
  strength,
})

/** The words that both figures share. */
function evidenceOf(a: Statement, b: Statement): string {
  const [one, other] = [a.said(), b.said()]
  const near = [...one.near].filter((word) => other.near.has(word))
  const shared = near.length > 0 ? near : [...one.wide].filter((word) => other.wide.has(word))
  return shared.slice(0, 8).join(' ')
}
