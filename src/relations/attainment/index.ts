/** What was reached against what was planned: "X, đạt x% kế hoạch (B)". */

import { REACHED_NOUNS } from '../../lexicon/relation-cues.ts'
import { isEarlier } from '../change/is-earlier.ts'
import { levelBefore, ownerOf } from '../context/around.ts'
import { type Figure, figuresOfSentence, proseFigures } from '../context/figures.ts'
import { alike } from '../context/measured.ts'
import { operandOf } from '../context/operand-of.ts'
import { holds, openIfApproximate, settle, significantDigits } from '../context/settle.ts'
import type { Discourse } from '../discourse/index.ts'
import type { Operand, Proposal } from '../proposal.ts'
import { fromRatio } from '../share/from-ratio.ts'
import { isCount } from '../share/numerator.ts'
import { evidenceIn } from '../share/rate-words.ts'
import { senseOf } from '../share/sense.ts'
import { slips } from '../slips.ts'
import { STRENGTH } from '../strength.ts'
import { plansCalled } from './called.ts'
import { linkedRates } from './linked.ts'
import { donesCalled } from './named.ts'
import { doneAboveSlash, mayBeOfPlan } from './of-ratio.ts'
import { type Plan, plansAnywhere, plansNear } from './plans.ts'
import { ofRatioBefore } from './sentence-behind.ts'

/** Every attainment of a plan, estimate or target; one whose plan the report never prints is left open. */
export function attainments(discourse: Discourse): Proposal[] {
  return proseFigures(discourse)
    .filter((figure) => figure.mention.claim.kind === 'percent' && senseOf(figure) === 'attainment')
    .flatMap((figure) => [...attainmentOf(discourse, figure), ...linkedRates(figure)])
}

function attainmentOf(discourse: Discourse, percent: Figure): Proposal[] {
  const ratios = settle(fromRatio(percent)).map(
    (proposal) => ({ ...proposal, kind: 'attainment', variant: 'attainment' }) as const,
  )
  if (ratios.length > 0) return ratios.map(openIfApproximate)
  const before = ofRatioBefore(percent)
  if (before.length > 0) return before.map(openIfApproximate)
  const told = donesFor(percent)
  const called = plansCalled(discourse, percent, told[0])
  const plans = called.length > 0 ? called : plansNear(percent)
  const done = told.length > 0 || plans.length === 0 ? told : donesCalled(discourse, percent)
  const near = [
    ...plans.flatMap((plan) => {
      const above = plan.strength >= STRENGTH.certain && doneAboveSlash(percent, plan.operand)
      return above
        ? proposals(percent, above, [plan]).filter((told) => mayBeOfPlan(percent, plan.operand, told))
        : []
    }),
    ...done.flatMap((figure, nth) =>
      proposals(
        percent,
        operandOf(figure),
        plans.map((plan) => weakened(plan, nth)),
      ),
    ),
  ]
  if (plans.some(({ strength }) => strength >= STRENGTH.sure) && near.length > 0)
    return settle(near).map(openIfApproximate)
  const far = done.flatMap((figure) =>
    proposals(percent, operandOf(figure), plansAnywhere(discourse, percent, figure)),
  )
  const settled = settle([...near, ...far].filter(believable)).map(openIfApproximate)
  return settled.length > 0 ? settled : withoutPlan(percent, done[0])
}

/** Amounts that may be what was reached, most likely first: around the bracket, then before the percentage. */
function donesFor(percent: Figure): Figure[] {
  const owner = ownerOf(percent)
  const around = owner ? [owner, ...levelBefore(owner, 4)] : []
  const told = [...levelBefore(percent, 10), ...around].filter(
    (figure) => isCount(figure) && !isOfOtherTime(figure),
  )
  return told.length > 0 || !RESUMED.test(openingOf(percent)) ? told : beforeSentence(percent)
}

/** "cao hơn mức 483,9 triệu USD của cùng kỳ": a level that another is compared with was not reached now. */
const isOfOtherTime = (figure: Figure) => isEarlier(figure) || COMPARED.test(figure.lead)
const COMPARED = /(?<!\p{L})(?:hơn|so với|kém)(?: (?:cái|với))?(?: (?:mức|con số))$/u

/** "Kết quả này cao hơn …, đạt 92,4% kế hoạch": what the sentence before told last was reached. */
const RESUMED = new RegExp(`^(?:${REACHED_NOUNS.join('|')})(?: \\p{L}+){0,2} (?:này|đó|trên)(?!\\p{L})`, 'u')

const openingOf = ({ passage, mention }: Figure) => {
  const [from, to] = passage.block.sentences[mention.sentence] ?? [0, 0]
  return passage.lower.slice(from, Math.min(to, from + OPENING)).trimStart()
}

/** Units of a sentence in which such words open it. */
const OPENING = 80

const beforeSentence = ({ passage, mention }: Figure): Figure[] =>
  figuresOfSentence(passage, mention.sentence - 1)
    .filter((other) => other.mention.bracket === null && isCount(other) && !isOfOtherTime(other))
    .slice(-1)

/** Only the amount nearest to the percentage leaves no doubt. */
const weakened = (plan: Plan, nth: number): Plan =>
  nth === 0 ? plan : { ...plan, strength: Math.min(plan.strength, STRENGTH.fitting) }

function proposals(percent: Figure, reached: Operand, plans: readonly Plan[]): Proposal[] {
  return plans
    .filter(({ operand }) => operand.claim.id !== reached.claim.id && alike(operand, reached))
    .flatMap(({ operand, strength, evidence, maybe }): Proposal[] => {
      const proposal: Proposal = {
        ...base(percent, evidence),
        members: [
          { ...reached, role: 'part' },
          { ...operand, role: 'base' },
        ],
        strength,
      }
      return maybe && !holds(proposal) && !isMisprinted(proposal) ? [] : [proposal]
    })
}

/** Whether a slip in the percentage itself explains it. */
const isMisprinted = (proposal: Proposal): boolean =>
  slips(proposal).some(({ operand }) => operand.claim === proposal.stated?.claim)

const base = (percent: Figure, evidence: string) =>
  ({
    kind: 'attainment',
    variant: 'attainment',
    stated: { claim: percent.mention.claim, facet: 'value' },
    evidence,
  }) as const

const believable = (proposal: Proposal) =>
  proposal.strength >= STRENGTH.possible ||
  (proposal.stated !== null && significantDigits(proposal.stated) >= 3)

/** "đạt 88,6% kế hoạch", and the plan is nowhere in the report. */
function withoutPlan(percent: Figure, done: Figure | undefined): Proposal[] {
  const members = done ? [{ claim: done.mention.claim, facet: 'value', role: 'part' } as const] : []
  const evidence = `${evidenceIn(percent.lead)} ${percent.tail.slice(0, 40)}`.replace(/^… /, '')
  return [{ ...base(percent, evidence), members, strength: STRENGTH.possible, open: 'base-not-stated' }]
}
