import { ownerOf } from '../context/around.ts'
import { directionOf } from '../context/direction.ts'
import { type Figure, figuresOf, gapBetween } from '../context/figures.ts'
import { operandOf } from '../context/operand-of.ts'
import { holds, significantDigits } from '../context/settle.ts'
import type { Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { changeOf } from './change-of.ts'
import { isEarlier } from './is-earlier.ts'
import { type Change, sameMeasure } from './levels.ts'

/** How many figures before or behind a rate the one from which it was copied may stand, and how many sentences. */
const REACH = 8
const SENTENCES = 1

/** Digits of a rate that two changes beside each other do not share by chance. */
const DIGITS = 2

/**
 * "Tuyển mới 8.420 người, giảm 312 người (giảm 3,6%). Nghỉ việc 1.265 người, giảm 184 người (giảm 3,6%)": a rate in the bracket of a change that
 * stands right behind its level, which fails and repeats digit by digit the rate of growth beside it, which holds. Such a rate alone may be one
 * of points, "giảm 184 hộ (giảm 1,2%)", so that without the other it says nothing.
 */
export function copiedGrowth(change: Change, settled: readonly Proposal[]): Proposal[] {
  const { figure } = change
  const { claim } = figure.mention
  if (claim.kind !== 'percent' || significantDigits(operandOf(figure)) < DIGITS) return []
  const told = levelAndAmount(figure)
  if (!told || !settled.some((other) => isSource(other, figure))) return []
  const [level, amount] = told
  const role = directionOf(amount)?.direction === 'up' ? 'in' : 'out'
  const growth = changeOf(
    change,
    [
      { ...operandOf(level), role: 'now' },
      { ...operandOf(amount), role },
    ],
    { variant: 'growth', strength: STRENGTH.sure, evidence: 'd (x%)' },
  )
  return holds(growth) ? [] : [growth]
}

/** "1.265 người, giảm 184 người (giảm 3,6%)": nothing but a word of change between them, and the rate alone in the bracket. */
function levelAndAmount(figure: Figure): readonly [level: Figure, amount: Figure] | undefined {
  const figures = figuresOf(figure.passage)
  const [level, amount, next] = [figures[figure.at - 2], figures[figure.at - 1], figures[figure.at + 1]]
  const { block, end } = figure.mention
  if (block.value[end] !== ')') return undefined
  if (!level || !amount || ownerOf(figure) !== amount || next?.mention.bracket === figure.mention.bracket)
    return undefined
  if (level.mention.claim.kind !== 'quantity' || directionOf(level) || isEarlier(level)) return undefined
  const together =
    level.mention.sentence === amount.mention.sentence && level.mention.bracket === amount.mention.bracket
  return together &&
    directionOf(amount) &&
    BESIDE.test(gapBetween(level, amount)) &&
    sameMeasure(operandOf(level), operandOf(amount))
    ? [level, amount]
    : undefined
}

const BESIDE = /^, ?(?:đã )?(?:tăng|giảm)(?: (?:thêm|được|tới|đến))?$/u

/** Whether a proposal is the growth of another figure beside a rate, printed with its very digits, and holds. */
function isSource({ variant, stated, ...rest }: Proposal, figure: Figure): boolean {
  if (variant !== 'growth' || !stated || stated.claim.kind !== 'percent') return false
  const { mention, passage, at } = figure
  const twin = figuresOf(passage)
    .slice(Math.max(0, at - REACH), at + REACH + 1)
    .find((other) => other.mention.claim === stated.claim)
  return (
    twin !== undefined &&
    twin !== figure &&
    twin.mention.claim.text === mention.claim.text &&
    Math.abs(twin.mention.sentence - mention.sentence) <= SENTENCES &&
    holds({ variant, stated, ...rest })
  )
}
