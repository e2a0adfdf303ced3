import { point } from '../../model/index.ts'
import { bracketBehind, figuresBefore } from '../context/around.ts'
import { directionOf } from '../context/direction.ts'
import { figureIndex } from '../context/figure-index.ts'
import { type Figure, figuresOf } from '../context/figures.ts'
import { measureOf } from '../context/measured.ts'
import { operandOf } from '../context/operand-of.ts'
import { significantDigits } from '../context/settle.ts'
import type { Discourse } from '../discourse/index.ts'
import { amountOf } from '../operand.ts'
import type { Operand, Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { changeOf } from './change-of.ts'
import { type Earlier, earlierLevels } from './earlier.ts'
import { isLevel, together } from './is-earlier.ts'
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
  const fits = (other: Figure) => sameMeasure(operandOf(other), operandOf(figure))
  const earlier = earlierBeside(discourse, change, fits)
  const before = earlier && amountOf(operandOf(earlier.figure))
  if (!stated || !before || stated.s <= 0n) return []
  const value = direction === 'up' ? before.add(stated) : before.sub(stated)
  const isTelling = (operand: Operand) => significantDigits(operand) >= TELLING
  const found =
    figureIndex(discourse)
      .within(measureOf(operandOf(figure)), point(value), figure.mention.order)
      .find(
        ({ figure: { mention }, operand }) =>
          mention.order < Math.min(figure.mention.order, earlier.figure.mention.order) && isTelling(operand),
      ) ??
    figuresBefore(discourse, figure)
      .map((other) => ({ figure: other, operand: operandOf(other) }))
      .find(
        ({ figure: other, operand }) =>
          isLevel(other) &&
          !directionOf(other) &&
          isTelling(operand) &&
          fits(other) &&
          amountOf(operand)?.equals(value),
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

/** The earlier level right before a change, alone in the bracket right behind it, or told as what there was at the end of a year. */
function earlierBeside(
  discourse: Discourse,
  change: Change,
  fits: (other: Figure) => boolean,
): Pick<Earlier, 'figure' | 'words'> | undefined {
  const { figure } = change
  const [earlier] = earlierLevels(discourse, change, fits)
  const isBeside =
    earlier?.figure.at === figure.at - 1 ||
    (earlier?.figure.at === figure.at + 1 && bracketBehind(figure).length === 1)
  if (earlier) return isBeside ? earlier : undefined
  const opening = figuresOf(figure.passage)[figure.at - 1]
  const words =
    opening && together(opening, figure) && fits(opening) ? AT_END.exec(opening.lead)?.[0] : undefined
  return opening && words !== undefined ? { figure: opening, words } : undefined
}

/** "Cuối năm 2018 có 722 di tích": what there was before a year began. */
const AT_END =
  /^(?:đến |tính đến |vào )?(?:cuối|hết) năm (?:\d{4}|trước|ngoái)(?:,? (?:\p{L}+ ){0,4}?(?:có|còn|là|đạt))?$/u
