/** What was reached against what was planned: "X, đạt x% kế hoạch (B)". */
import { levelBefore, ownerOf } from '../context/around.ts'
import { type Figure, proseFigures } from '../context/figures.ts'
import { alike } from '../context/measured.ts'
import { openIfApproximate, settle, significantDigits } from '../context/settle.ts'
import type { Discourse } from '../discourse/index.ts'
import type { Operand, Proposal } from '../proposal.ts'
import { evidenceIn, fromRatio } from '../share/from-ratio.ts'
import { isCount } from '../share/numerator.ts'
import { senseOf } from '../share/sense.ts'
import { linkedRates } from './linked.ts'
import { type Plan, plansAnywhere, plansNear } from './plans.ts'

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
  const done = donesFor(percent)
  const plans = plansNear(percent)
  const near = done.flatMap((figure, nth) =>
    proposals(
      percent,
      figure,
      plans.map((plan) => weakened(plan, nth)),
    ),
  )
  if (plans.some(({ strength }) => strength >= 0.8) && near.length > 0)
    return settle(near).map(openIfApproximate)
  const far = done.flatMap((figure) => proposals(percent, figure, plansAnywhere(discourse, percent, figure)))
  const settled = settle([...near, ...far].filter(believable)).map(openIfApproximate)
  return settled.length > 0 ? settled : withoutPlan(percent, done[0])
}

/** Amounts that may be what was reached, most likely first: around the bracket, then before the percentage. */
function donesFor(percent: Figure): Figure[] {
  const owner = ownerOf(percent)
  const around = owner ? [owner, ...levelBefore(owner, 4)] : []
  return [...levelBefore(percent, 10), ...around].filter(isCount)
}

/** Only the amount nearest to the percentage leaves no doubt. */
const weakened = (plan: Plan, nth: number): Plan =>
  nth === 0 ? plan : { ...plan, strength: plan.strength - 0.4 }

function proposals(percent: Figure, done: Figure, plans: readonly Plan[]): Proposal[] {
  const reached: Operand = { claim: done.mention.claim, facet: 'value' }
  return plans
    .filter(({ operand }) => operand.claim.id !== reached.claim.id && alike(operand, reached))
    .map(({ operand, strength, evidence }) => ({
      ...base(percent, evidence),
      members: [
        { ...reached, role: 'part' },
        { ...operand, role: 'base' },
      ],
      strength,
    }))
}

const base = (percent: Figure, evidence: string) =>
  ({
    kind: 'attainment',
    variant: 'attainment',
    stated: { claim: percent.mention.claim, facet: 'value' },
    evidence,
  }) as const

const believable = (proposal: Proposal) =>
  proposal.strength >= 0.5 || (proposal.stated !== null && significantDigits(proposal.stated) >= 3)

/** "đạt 88,6% kế hoạch", and the plan is nowhere in the report. */
function withoutPlan(percent: Figure, done: Figure | undefined): Proposal[] {
  const members = done ? [{ claim: done.mention.claim, facet: 'value', role: 'part' } as const] : []
  const evidence = `${evidenceIn(percent.lead)} ${percent.tail.slice(0, 40)}`.replace(/^… /, '')
  return [{ ...base(percent, evidence), members, strength: 0.5, open: 'base-not-stated' }]
}
