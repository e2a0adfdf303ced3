import { figuresOf } from '../context/figures.ts'
import { measureOf } from '../context/measured.ts'
import { operandOf } from '../context/operand-of.ts'
import { unitOf } from '../operand.ts'
import type { Operand } from '../proposal.ts'
import type { Rate } from './rates.ts'

/** "số giờ vượt 3.400 giờ, được trả 60.000 đồng/giờ": what goes beyond, or was added, right before the rate by which it is paid. */
export function risenBeside({ figure, per }: Rate): Operand[] {
  const { passage, mention, at } = figure
  const before = figuresOf(passage)[at - 1]
  if (before?.mention.sentence !== mention.sentence || before.mention.claim.role !== 'change') return []
  const operand = operandOf(before)
  return unitOf(operand).toLowerCase() === per.word || measureOf(operand) === per.measure ? [operand] : []
}
