/** "Cây lạc 33/31,5 ha, vượt 1,5 ha so với KH": what was done and its plan on either side of the slash right before the change. */
import { BESIDE_PLAN_WORDS, PASSING_WORDS } from '../../lexicon/change-cues.ts'
import { PLAN_SETTINGS, PLAN_WORDS } from '../../lexicon/share-cues.ts'
import { type Figure, figuresOf, gapBetween } from '../context/figures.ts'
import { operandOf } from '../context/operand-of.ts'
import { holds, significantDigits } from '../context/settle.ts'
import { isDigitOff } from '../digit-off.ts'
import { amountOf } from '../operand.ts'
import type { Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { isSwapped } from '../swapped.ts'
import { changeOf } from './change-of.ts'
import { type Change, sameMeasure } from './levels.ts'

const PLAN = new RegExp(`^(?:so )?(?:với )?(?:${PLAN_WORDS.join('|')})(?!\\p{L})`, 'u')
/** The plan and who set it, and not another that was changed later. */
const SAID = new RegExp(`${PLAN.source}(?: (?:${PLAN_SETTINGS.join('|')}))*[.;]?$`, 'u')
/** Behind such a rate nothing is said, or that the plan was meant. */
const ENDS = new RegExp(`^(?:[.;]?$|${PLAN.source.slice(1)})`, 'u')
const OVER = new RegExp(`^,? ?(?:và )?(?:${BESIDE_PLAN_WORDS.join('|')})$`, 'u')

/**
 * The difference of both numbers of such a ratio, or its rate, "lúa 53,5/52 ha, tăng 2,9%". It agrees or says nothing, for below the
 * slash may stand all there are; but of what is said of the plan one digit is wrong where it is off by that.
 */
export function overRatio(change: Change): Proposal[] {
  const { figure, direction } = change
  const ratio = ratioBefore(figure)
  if (!ratio) return []
  const [done, plan] = [operandOf(ratio, 'numerator'), operandOf(ratio, 'denominator')]
  const [reached, planned] = [amountOf(done), amountOf(plan)]
  const isRate = figure.mention.claim.kind === 'percent'
  if (!reached || !planned || !tellsOfPlan(figure, isRate)) return []
  const side = reached.compare(planned)
  if (side === 0 || side > 0 !== (direction === 'up')) return []
  if (!isRate && !sameMeasure(done, operandOf(figure))) return []
  const members = [
    { ...done, role: 'now' },
    { ...plan, role: 'before' },
  ] as const
  const variant = isRate ? 'growth' : 'difference'
  const proposal = changeOf(change, members, {
    variant,
    strength: STRENGTH.sure,
    evidence: figure.tail || '/',
  })
  return holds(proposal) || isSlipOf(proposal, figure) ? [proposal] : []
}

/** Whether a digit parts from its levels what is said of the plan and no more: of a rate of two digits, two that are exchanged. */
function isSlipOf(proposal: Proposal, { tail }: Figure): boolean {
  const digits = proposal.stated ? significantDigits(proposal.stated) : 0
  if (digits < 2 || !SAID.test(tail)) return false
  return digits > 2 || proposal.variant === 'difference' ? isDigitOff(proposal) : isSwapped(proposal)
}

/** The ratio right before a change; or before its rate, or the bracket, where the word of the change is one for plans. */
function ratioBefore(figure: Figure): Figure | undefined {
  const figures = figuresOf(figure.passage)
  const last = figures[figure.at - 1]
  if (last && isBeside(last, figure)) return last
  const ratio = last?.mention.claim.kind === 'percent' ? figures[figure.at - 2] : last
  const { bracket } = figure.mention
  const isBehind =
    ratio?.mention.claim.kind === 'ratio' &&
    ratio.mention.sentence === figure.mention.sentence &&
    (bracket === ratio.mention.bracket || bracket?.parent === ratio.mention.bracket)
  return isBehind && SURPASSED.test(figure.lead) ? ratio : undefined
}

/** "vượt 05 đảng viên": what is more or less than was planned, even if nothing else says so. */
const SURPASSED = new RegExp(`^(?:[,;] ?)?(?:và )?(?:${PASSING_WORDS.join('|')})$`, 'u')

const tellsOfPlan = ({ lead, tail }: Figure, isRate: boolean): boolean =>
  isRate ? ENDS.test(tail) : PLAN.test(tail) || (/^[.;,]?$/.test(tail) && SURPASSED.test(lead))

const isBeside = (ratio: Figure, figure: Figure): boolean =>
  ratio.mention.claim.kind === 'ratio' &&
  ratio.mention.sentence === figure.mention.sentence &&
  ratio.mention.bracket === figure.mention.bracket &&
  OVER.test(gapBetween(ratio, figure).trim())
