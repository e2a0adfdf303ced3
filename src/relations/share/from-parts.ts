import { divide, type Exact, exact, HUNDRED, type Interval, multiply, point } from '../../model/index.ts'
import { figureIndex } from '../context/figure-index.ts'
import type { Figure } from '../context/figures.ts'
import { measureOf } from '../context/measured.ts'
import { openIfApproximate, settle, significantDigits } from '../context/settle.ts'
import type { Discourse } from '../discourse/index.ts'
import { amountOf, intervalOf } from '../operand.ts'
import type { Operand, Proposal } from '../proposal.ts'
import { share } from './from-ratio.ts'
import { type Numerator, numeratorsOf } from './numerator.ts'
import { explicitWholes, namedWhole, type Whole, wholesAround, wholesByName } from './whole.ts'

/** "B hồ sơ; trong đó A hồ sơ ..., chiếm x%": shares of a count whose whole stands elsewhere. */
export function fromParts(discourse: Discourse, percent: Figure): Proposal[] {
  const numerators = numeratorsOf(percent)
  const explicit = numerators.flatMap((part) =>
    proposals(percent, part, explicitWholes(percent, part.figure)),
  )
  if (explicit.length > 0) return settle(explicit).map(openIfApproximate)
  const named = namedWhole(percent) !== ''
  const candidates = numerators.flatMap((part) => [
    ...proposals(percent, part, wholesByName(discourse, percent, part.figure)),
    ...proposals(percent, part, wholesAround(discourse, part)).map((p) =>
      named ? { ...p, strength: 0.3 } : p,
    ),
    ...proposals(percent, part, wholesAnywhere(discourse, percent, part)),
  ])
  const settled = settle(candidates.filter(believable)).map(openIfApproximate)
  return settled.length > 0 ? settled : withoutWhole(percent, numerators[0])
}

function proposals(
  percent: Figure,
  { figure, strength, evidence }: Numerator,
  wholes: readonly Whole[],
): Proposal[] {
  return wholes.map((whole) =>
    share(
      percent,
      [
        { claim: figure.mention.claim, facet: 'value', role: 'part' },
        { ...whole.operand, role: 'base' },
      ],
      { strength: whole.strength >= 0.8 ? whole.strength : Math.min(strength, whole.strength), evidence },
    ),
  )
}

/** A percentage of three digits that fits proves itself; one of two digits needs words that join it. */
function believable(proposal: Proposal): boolean {
  if (proposal.strength >= 0.5) return true
  return proposal.stated !== null && significantDigits(proposal.stated) >= 3 && !isHundred(proposal.stated)
}

const isHundred = (operand: Operand) => amountOf(operand)?.equals(HUNDRED) ?? false

/** The figure of the whole report that fits, where a chance hit is unlikely. */
function wholesAnywhere(discourse: Discourse, percent: Figure, { figure, evidence }: Numerator): Whole[] {
  const stated: Operand = { claim: percent.mention.claim, facet: 'value' }
  const part: Operand = { claim: figure.mention.claim, facet: 'value' }
  const [rate, amount] = [intervalOf(stated), amountOf(part)]
  if (!rate || !amount || rate.lo.s <= 0n || isHundred(stated) || significantDigits(stated) < 3) return []
  const range = wholeRange(amount, rate)
  if (!range) return []
  const index = figureIndex(discourse)
  const measure = measureOf(part)
  if (chance(index.size(measure), range) > LUCK) return []
  return index
    .within(measure, range, percent.mention.order)
    .filter(({ value, figure: other }) => value.compare(amount) > 0 && other !== figure)
    .slice(0, 1)
    .map(({ operand }) => ({ operand, strength: 0.4, evidence }))
}

/** Above this a hit says nothing: some figure of the report always fits. */
const LUCK = 0.3

/** How many figures would fall into a range by chance, were they spread over four powers of ten. */
const chance = (figures: number, { lo, hi }: Interval) => (figures * (hi.div(lo).valueOf() - 1)) / 9

const wholeRange = (part: Exact, rate: Interval): Interval | undefined =>
  divide(multiply(point(part), point(exact(100))), rate)

/** "96 hộ (5,21%)" in a report that never says of how many. */
function withoutWhole(percent: Figure, part: Numerator | undefined): Proposal[] {
  if (!part || part.strength < 0.7) return []
  const members = [{ claim: part.figure.mention.claim, facet: 'value', role: 'part' } as const]
  return [{ ...share(percent, members, { strength: 0.5, evidence: part.evidence }), open: 'base-not-stated' }]
}
