/** "Cây lạc 33/31,5 ha, vượt 1,5 ha so với KH": what was done and its plan on either side of the slash right before the change. */
import { PLAN_WORDS } from '../../lexicon/share-cues.ts'
import { type Figure, figuresOf, gapBetween } from '../context/figures.ts'
import { operandOf } from '../context/operand-of.ts'
import { holds } from '../context/settle.ts'
import { amountOf } from '../operand.ts'
import type { Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { changeOf } from './change-of.ts'
import { type Change, sameMeasure } from './levels.ts'

const PLAN = new RegExp(`^(?:so )?(?:với )?(?:${PLAN_WORDS.join('|')})(?!\\p{L})`, 'u')
const OVER = /^,? ?(?:và )?(?:tăng|vượt|giảm|hụt|thiếu|thấp hơn|cao hơn)$/u

/** The difference of both numbers of such a ratio; it agrees or says nothing, for below the slash may stand all there are. */
export function overRatio(change: Change): Proposal[] {
  const { figure, direction } = change
  const ratio = figuresOf(figure.passage)[figure.at - 1]
  if (!ratio || !isBeside(ratio, figure) || !PLAN.test(figure.tail)) return []
  const [done, plan] = [operandOf(ratio, 'numerator'), operandOf(ratio, 'denominator')]
  const [reached, planned] = [amountOf(done), amountOf(plan)]
  if (!reached || !planned || !sameMeasure(done, operandOf(figure))) return []
  const side = reached.compare(planned)
  if (side === 0 || side > 0 !== (direction === 'up')) return []
  const members = [
    { ...done, role: 'now' },
    { ...plan, role: 'before' },
  ] as const
  return [
    changeOf(change, members, { variant: 'difference', strength: STRENGTH.sure, evidence: figure.tail }),
  ].filter(holds)
}

const isBeside = (ratio: Figure, figure: Figure): boolean =>
  ratio.mention.claim.kind === 'ratio' &&
  ratio.mention.sentence === figure.mention.sentence &&
  ratio.mention.bracket === figure.mention.bracket &&
  OVER.test(gapBetween(ratio, figure).trim())
