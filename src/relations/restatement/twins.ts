import type { Proposal } from '../proposal.ts'
import { likeness, type Rarity } from './rarity.ts'
import type { Statement } from './statement.ts'

/**
 * How much the words must have in common before two equal figures count as one, by the digits that had to
 * agree: five digits are hardly ever equal by chance, one digit is in every sentence.
 */
const ENOUGH = [Number.POSITIVE_INFINITY, 15, 11, 7, 4, 2.5] as const

/** A figure is compared with so many equal ones before it. */
const REACH = 24

/** Figures that are equal and named alike: each with the one before it that is named most alike. */
export function twins(statements: readonly Statement[], rarity: Rarity): Proposal[] {
  const groups = new Map<string, Statement[]>()
  for (const statement of statements) {
    const key = `${statement.value.toFraction()} ${statement.mention.claim.direction ?? ''}`
    const group = groups.get(key)
    if (group) group.push(statement)
    else groups.set(key, [statement])
  }
  return [...groups.values()].flatMap((group) => inGroup(group, rarity))
}

function inGroup(group: readonly Statement[], rarity: Rarity): Proposal[] {
  if (group.length < 2 || isWholeShare(group[0]!)) return []
  return group.flatMap((later, at) => {
    let best: Statement | undefined
    let most = 0
    for (const other of group.slice(Math.max(0, at - REACH), at)) {
      if (!mayRepeat(other, later)) continue
      const score = likeness(other, later, rarity) - needed(other, later)
      if (score >= most) [best, most] = [other, score]
    }
    return best ? [same(...oriented(best, later))] : []
  })
}

const isWholeShare = ({ measure, value }: Statement) => measure === '%' && value.equals(100)

const needed = (a: Statement, b: Statement) => ENOUGH[Math.min(a.digits, b.digits, ENOUGH.length - 1)]!

/** One thing in two places: of one unit, not in one sentence, and not two cells of one table. */
function mayRepeat(a: Statement, b: Statement): boolean {
  if (a.operand.facet === 'denominator' && b.operand.facet === 'denominator') return false
  if (a.measure !== b.measure && a.measure !== '' && b.measure !== '') return false
  if (a.measure !== b.measure && Math.min(a.digits, b.digits) < 3) return false
  const [one, other] = [a.mention, b.mention]
  if (one.block.cell && one.block.cell.table === other.block.cell?.table) return false
  return one.block !== other.block || one.sentence !== other.sentence
}

/** The text restates its table, and what comes later what came before. */
const oriented = (earlier: Statement, later: Statement): [Statement, Statement] =>
  later.mention.block.cell && !earlier.mention.block.cell ? [earlier, later] : [later, earlier]

/** The proposal that a figure is the one stated elsewhere. */
export const same = (stated: Statement, source: Statement, strength = 0.45): Proposal => ({
  kind: 'restatement',
  variant: 'same-figure',
  stated: stated.operand,
  members: [{ ...source.operand, role: 'same' }],
  evidence: evidenceOf(stated, source),
  strength,
})

/** The words that both figures share. */
function evidenceOf(a: Statement, b: Statement): string {
  const shared = [...a.near].filter((word) => b.near.has(word))
  return (shared.length > 0 ? shared : [...a.wide].filter((word) => b.wide.has(word))).slice(0, 8).join(' ')
}
