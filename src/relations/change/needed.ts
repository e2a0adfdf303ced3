import { point } from '../../model/index.ts'
import { directionOf } from '../context/direction.ts'
import { figureIndex } from '../context/figure-index.ts'
import { type Figure, figuresOf, proseFigures } from '../context/figures.ts'
import { measureOf } from '../context/measured.ts'
import { operandOf } from '../context/operand-of.ts'
import type { Discourse } from '../discourse/index.ts'
import { amountOf } from '../operand.ts'
import type { Proposal } from '../proposal.ts'
import { remainder } from '../remainder.ts'
import { sameMeasure } from './levels.ts'

const NEEDED = /(?<!\p{L})(?:cần|phải)(?: \p{L}+){0,4} (?:thêm|tiếp|nốt)(?: được)?$/u

/** How many figures back the level stands that is to be reached. */
const REACH = 8

/** So many digits, zeros at the end not counted, no other difference of a report has by chance. */
const LONG = 4

/**
 * "Ước cả năm giải ngân 5.043,4 tỷ đồng … phải giải ngân thêm 2.086,0 tỷ đồng": what is missing of a level told just before, where
 * what was reached is told anywhere. Only what agrees to the digit is told, for nothing names what was reached.
 */
export const needed = (discourse: Discourse): Proposal[] =>
  proseFigures(discourse)
    .filter((figure) => NEEDED.test(figure.lead) && isLong(figure))
    .flatMap((figure) => {
      const goals = figuresOf(figure.passage)
        .slice(Math.max(0, figure.at - REACH), figure.at)
        .filter((goal) => !directionOf(goal) && goal.mention.claim.kind === 'quantity')
        .filter((goal) => sameMeasure(operandOf(goal), operandOf(figure)))
        .reverse()
      return goals.flatMap((goal) => missingOf(discourse, figure, goal)).slice(0, 1)
    })

function missingOf(discourse: Discourse, figure: Figure, goal: Figure): Proposal[] {
  const [stated, whole] = [operandOf(figure), operandOf(goal)]
  const [missing, reached] = [amountOf(stated), amountOf(whole)]
  if (!missing || !reached || missing.s <= 0n || reached.compare(missing) <= 0) return []
  const done = figureIndex(discourse)
    .within(measureOf(whole), point(reached.sub(missing)), figure.mention.order)
    .find(({ operand: { claim } }) => claim.id !== stated.claim.id && claim.id !== whole.claim.id)
  return done ? [remainder(stated, [whole, done.operand], figure.lead.slice(-40).trim())] : []
}

const isLong = ({ mention: { claim } }: Figure): boolean =>
  claim.kind === 'quantity' && claim.value.replace(/\D/g, '').replace(/^0+|0+$/g, '').length >= LONG
