import { divide, exact, HUNDRED, type Interval, multiply, point } from '../../model/index.ts'
import { figureIndex, type Known } from '../context/figure-index.ts'
import type { Figure } from '../context/figures.ts'
import { measureOf } from '../context/measured.ts'
import { significantDigits } from '../context/settle.ts'
import type { Discourse } from '../discourse/index.ts'
import { amountOf, intervalOf } from '../operand.ts'
import type { Operand } from '../proposal.ts'
import { timeOf } from '../restatement/time.ts'
import { STRENGTH } from '../strength.ts'
import type { Numerator } from './numerator.ts'
import { isPlanInBracket, type Whole } from './whole.ts'

/** Above this a hit says nothing: some figure of the report always fits. */
const LUCK = 0.3

/** The whole of a part, anywhere in the report, where a chance hit is unlikely. */
export function wholesAnywhere(
  discourse: Discourse,
  percent: Figure,
  { figure, evidence }: Numerator,
): Whole[] {
  const part: Operand = { claim: figure.mention.claim, facet: 'value' }
  const [rate, amount] = [rateOf(percent), amountOf(part)]
  const range = rate && amount && divide(multiply(point(amount), point(exact(100))), rate)
  if (!range) return []
  return fitting(discourse, percent, { measure: measureOf(part), range })
    .filter(({ value, figure: other }) => value.compare(amount) > 0 && other !== figure)
    .filter(
      ({ figure: other }) => !isPlanInBracket(other, figure) && !isOfYearBefore(discourse, other, figure),
    )
    .slice(0, 1)
    .map(({ operand }) => ({ operand, strength: STRENGTH.fitting, evidence }))
}

/** A cell under "Năm 2021" is no whole of what is told of the time of the report. */
const isOfYearBefore = (discourse: Discourse, whole: Figure, part: Figure): boolean =>
  whole.mention.block.cell !== undefined &&
  timeOf(discourse, whole.mention, 'value').when === 'before' &&
  timeOf(discourse, part.mention, 'value').when === ''

/** The part of a whole, anywhere in the report, where a chance hit is unlikely. */
export function partsAnywhere(discourse: Discourse, percent: Figure, whole: Operand): Numerator[] {
  const [rate, amount] = [rateOf(percent), intervalOf(whole)]
  if (!rate || !amount) return []
  const range = multiply(multiply(amount, rate), point(exact('1/100')))
  return fitting(discourse, percent, { measure: measureOf(whole), range })
    .filter(
      ({ figure }) => figure.mention.claim.kind === 'quantity' && figure.mention.claim.id !== whole.claim.id,
    )
    .slice(0, 1)
    .map(({ figure }) => ({ figure, strength: STRENGTH.fitting, evidence: percent.lead.slice(-40) }))
}

/** The values of a percentage that is precise enough to find its figures by. */
function rateOf(percent: Figure): Interval | undefined {
  const stated: Operand = { claim: percent.mention.claim, facet: 'value' }
  const rate = intervalOf(stated)
  if (!rate || rate.lo.compare(0) <= 0 || amountOf(stated)?.equals(HUNDRED) || significantDigits(stated) < 3)
    return undefined
  return rate
}

function fitting(
  discourse: Discourse,
  percent: Figure,
  { measure, range }: { readonly measure: string; readonly range: Interval },
): readonly Known[] {
  const index = figureIndex(discourse)
  return chance(index.size(measure), range) > LUCK ? [] : index.within(measure, range, percent.mention.order)
}

/** How many figures would fall into a range by chance, were they spread over four powers of ten. */
const chance = (figures: number, { lo, hi }: Interval) =>
  lo.compare(0) <= 0 ? 1 : (figures * (hi.div(lo).valueOf() - 1)) / 9
