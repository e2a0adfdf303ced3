import { point } from '../../model/index.ts'
import { figureIndex } from '../context/figure-index.ts'
import { measureOf } from '../context/measured.ts'
import { operandOf } from '../context/operand-of.ts'
import { significantDigits } from '../context/settle.ts'
import type { Discourse } from '../discourse/index.ts'
import { amountOf } from '../operand.ts'
import type { Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { changeOf } from './change-of.ts'
import { earlierLevels } from './earlier.ts'
import { type Change, sameMeasure } from './levels.ts'

/** So many digits of the later level no other figure of a report has by chance. */
const TELLING = 3

/**
 * "Toàn trường có 342 cháu. … Năm học trước huy động được 327 cháu, như vậy năm nay tăng 15 cháu": the earlier level stands beside
 * the change, the later one was told before, of the very unit. It only proves what holds.
 */
export function laterAnywhere(discourse: Discourse, change: Change): Proposal[] {
  const { figure, direction } = change
  const stated = amountOf(operandOf(figure))
  const [earlier] = earlierLevels(discourse, change, (other) =>
    sameMeasure(operandOf(other), operandOf(figure)),
  )
  const before = earlier && amountOf(operandOf(earlier.figure))
  if (!stated || !before || stated.s <= 0n || earlier.figure.at !== figure.at - 1) return []
  const value = direction === 'up' ? before.add(stated) : before.sub(stated)
  const found = figureIndex(discourse)
    .within(measureOf(operandOf(figure)), point(value), figure.mention.order)
    .find(
      ({ figure: { mention }, operand }) =>
        mention.order < earlier.figure.mention.order && significantDigits(operand) >= TELLING,
    )
  if (!found) return []
  return [
    changeOf(
      change,
      [
        { ...found.operand, role: 'now' },
        { ...operandOf(earlier.figure), role: 'before' },
      ],
      { variant: 'difference', strength: STRENGTH.fitting, evidence: earlier.words },
    ),
  ]
}
