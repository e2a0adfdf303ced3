import { point } from '../../model/index.ts'
import { directionOf } from '../context/direction.ts'
import { figureIndex } from '../context/figure-index.ts'
import { figuresOf, gapBetween } from '../context/figures.ts'
import { measureOf } from '../context/measured.ts'
import { operandOf } from '../context/operand-of.ts'
import type { Discourse } from '../discourse/index.ts'
import { amountOf } from '../operand.ts'
import type { Member, Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { changeOf } from './change-of.ts'
import { isEarlier } from './is-earlier.ts'
import { type Change, sameMeasure } from './levels.ts'

const STILL =
  /^,? ?(?:(?:nhưng|song|và|nên|do đó|tuy nhiên|đến nay|hiện nay|hiện|nay|vẫn|thực tế|chỉ) ){0,4}còn(?: lại| tới| đến| ở mức| trên){0,2}$/

const EARLY = /(?:đầu|cuối) (?:năm|kỳ|quý|tháng)|cùng kỳ|(?:năm|kỳ|tháng|quý) (?:trước|ngoái)/

/** "tuy giảm 31 hộ nhưng còn tới 481 hộ": the later level stands behind the change, the earlier one is told elsewhere as such. */
export function toLevelBehind(discourse: Discourse, change: Change): Proposal[] {
  const { figure, direction } = change
  const next = figuresOf(figure.passage)[figure.at + 1]
  const stated = amountOf(operandOf(figure))
  if (direction !== 'down' || !stated || !next || next.mention.sentence !== figure.mention.sentence) return []
  if (directionOf(next) || !STILL.test(gapBetween(figure, next))) return []
  const now = operandOf(next)
  const value = amountOf(now)
  if (!value || !sameMeasure(now, operandOf(figure))) return []
  const before = figureIndex(discourse)
    .within(measureOf(now), point(value.add(stated)), figure.mention.order)
    .find(
      (known) =>
        sameMeasure(known.operand, now) &&
        (isEarlier(known.figure) ||
          EARLY.test(`${known.figure.lead} ${known.operand.claim.subject.toLowerCase()}`)),
    )
  if (!before) return []
  const members: Member[] = [
    { ...now, role: 'now' },
    { ...before.operand, role: 'before' },
  ]
  return [changeOf(change, members, { variant: 'difference', strength: STRENGTH.fitting, evidence: 'còn' })]
}
