/** "Quy mô dự kiến 768 lớp, tăng 08 lớp": what is planned and how far it rises above what the report told there is. */
import { point } from '../../model/index.ts'
import { contentWords } from '../content-words.ts'
import { directionOf } from '../context/direction.ts'
import { figureIndex } from '../context/figure-index.ts'
import { type Figure, figuresOf, gapBetween } from '../context/figures.ts'
import { measureOf } from '../context/measured.ts'
import { operandOf } from '../context/operand-of.ts'
import { significantDigits } from '../context/settle.ts'
import type { Discourse } from '../discourse/index.ts'
import { amountOf, codeOf, unitOf } from '../operand.ts'
import type { Operand, Proposal } from '../proposal.ts'
import { isTarget } from '../share/sense.ts'
import { STRENGTH } from '../strength.ts'
import { changeOf } from './change-of.ts'
import { type Change, sameMeasure } from './levels.ts'

/** So many digits no other level of the same name has by chance. */
const TELLING = 3

/** Only what agrees: nothing names the level that the plan started from, and it must have the unit and a word of the plan. */
export function abovePresent(discourse: Discourse, change: Change): Proposal[] {
  const { figure, direction } = change
  const plan = figuresOf(figure.passage)[figure.at - 1]
  if (!plan || !isTarget(plan) || directionOf(plan) || !isRightBehind(plan, figure)) return []
  const [stated, planned] = [amountOf(operandOf(figure)), amountOf(operandOf(plan))]
  if (!stated || !planned || stated.s <= 0n || !sameMeasure(operandOf(plan), operandOf(figure))) return []
  const value = direction === 'up' ? planned.sub(stated) : planned.add(stated)
  const found = figureIndex(discourse)
    .within(measureOf(operandOf(plan)), point(value), figure.mention.order)
    .find(
      ({ figure: level, operand }) =>
        level.mention.order < plan.mention.order &&
        significantDigits(operand) >= TELLING &&
        codeOf(operand) === codeOf(operandOf(plan)) &&
        isCalledAlike(operand, operandOf(plan)),
    )
  if (!found) return []
  return [
    changeOf(
      change,
      [
        { ...operandOf(plan), role: 'now' },
        { ...found.operand, role: 'before' },
      ],
      { variant: 'difference', strength: STRENGTH.fitting, evidence: plan.lead.slice(-30) },
    ),
  ]
}

/** Whether nothing but more words of the unit stands between a plan and its rise, and the rise names nothing it is compared with. */
const isRightBehind = (plan: Figure, rise: Figure): boolean =>
  plan.mention.sentence === rise.mention.sentence &&
  plan.mention.bracket === rise.mention.bracket &&
  /^(?:[, ]+\p{L}+){0,4}[, ]+(?:tăng|giảm)(?: thêm)?$/u.test(` ${gapBetween(plan, rise)}`) &&
  !/(?<!\p{L})so(?: với)?(?!\p{L})/u.test(rise.tail)

function isCalledAlike({ claim }: Operand, plan: Operand): boolean {
  const unit = new Set(contentWords(unitOf(plan)))
  const words = new Set(contentWords(plan.claim.subject).filter((word) => !unit.has(word)))
  return contentWords(claim.subject).some((word) => words.has(word))
}
