/** Rates, counts and amounts: 396 ha × 61,5 tạ/ha = 2.435,4 tấn; 7.215 người / 34,68 km² = 208 người/km². */
import { proseFigures } from '../context/figures.ts'
import { holds, openIfApproximate } from '../context/settle.ts'
import type { Discourse } from '../discourse/index.ts'
import { codeOf } from '../operand.ts'
import type { Proposal } from '../proposal.ts'
import { bareYields } from './bare-yield.ts'
import { productOf } from './beside.ts'
import { isOfShared } from './bodies.ts'
import { yieldsByName } from './by-name.ts'
import { eachPlace } from './each-place.ts'
import { handedOut } from './handed-out.ts'
import { inYears } from './in-a-year.ts'
import { meansOfReport } from './months-of-report.ts'
import { namedRatios } from './named-ratio.ts'
import { normsOfMany } from './norm-of-many.ts'
import { occupancies } from './occupancy.ts'
import { meansOfPairs } from './of-pair.ts'
import { ofTwoBefore } from './of-two-before.ts'
import { isOfOneStage } from './one-stage.ts'
import { isOfOtherSpan } from './other-span.ts'
import { paired } from './pairs.ts'
import { perMany } from './per-many.ts'
import { perTime } from './per-time.ts'
import { printedProducts } from './printed-product.ts'
import { printedQuotients } from './printed-quotient.ts'
import { quotientOf } from './quotient.ts'
import { type Rate, rateOf } from './rates.ts'
import { meansOfSection } from './section.ts'
import { withoutShared } from './shared-amount.ts'
import { hasSister } from './sister-mean.ts'
import { spansPaid } from './spans-paid.ts'
import { totalsOfBoth } from './total-of-both.ts'
import { yieldOfLine } from './yield-of-line.ts'

/** Every amount that the text gives as a rate times a count, and every rate that it gives as amount over count. */
export function products(discourse: Discourse): Proposal[] {
  const rates = proseFigures(discourse).flatMap((figure) => rateOf(figure) ?? [])
  const both = totalsOfBoth(rates)
  const summed = new Set(both.map(({ stated }) => stated!.claim.id))
  const single = withoutShared(rates.flatMap((rate) => singleOf(discourse, rate))).filter(
    ({ kind, stated }) => kind !== 'product' || !summed.has(stated!.claim.id),
  )
  const held = single.filter(holds)
  const explained = new Set(held.flatMap(claimsIn))
  const pairs = [
    ...both,
    ...paired(rates.filter((rate) => rate.form !== 'mean' && !explained.has(rate.operand.claim.id))).filter(
      ({ stated }) => !summed.has(stated!.claim.id),
    ),
  ]
  const paid = new Set(pairs.flatMap(claimsIn))
  const failing = single.filter(
    (proposal) => !holds(proposal) && !claimsIn(proposal).some((id) => paid.has(id)),
  )
  return [
    ...[...held, ...pairs, ...failing].map(openIfApproximate),
    ...meansOfPairs(discourse).filter(
      ({ stated }) => !single.some((other) => other.stated?.claim.id === stated?.claim.id),
    ),
    ...handedOut(discourse).map(openIfApproximate),
    ...perMany(discourse),
    ...bareYields(discourse).map(openIfApproximate),
    ...spansPaid(discourse),
    ...printedProducts(discourse),
    ...printedQuotients(discourse),
    ...namedRatios(discourse),
    ...normsOfMany(discourse),
    ...eachPlace(discourse),
    ...inYears(discourse).map(openIfApproximate),
    ...perTime(discourse).filter(
      ({ members }) => !failing.some(({ stated }) => stated?.claim.id === members[0]?.claim.id),
    ),
    ...meansOfReport(discourse),
    ...occupancies(discourse),
  ]
}

/** A mean is told as what it is worked out from; a rate in front of the amount, as what gives it. */
function singleOf(discourse: Discourse, rate: Rate): Proposal[] {
  const beside = [...productOf(discourse, rate), ...quotientOf(discourse, rate)]
    .filter(isOfOneStage)
    .filter((proposal) => holds(proposal) || !isOfOther(rate, proposal))
  const elsewhere = () => [
    ...yieldsByName(discourse, rate),
    ...yieldOfLine(rate),
    ...(beside.length > 0 ? [] : meansOfSection(discourse, rate)),
  ]
  const found = beside.some(holds) ? beside : [...elsewhere(), ...beside, ...ofTwoBefore(rate)]
  const { start } = rate.figure.mention
  const mean = found.find(
    ({ kind, members }) => kind === 'average' && (members[0]?.claim.place.start ?? start) < start,
  )
  return mean && (holds(mean) || !found.some(holds))
    ? [mean]
    : found.filter((proposal) => proposal === (found.find(holds) ?? found[0]))
}

/** Whether words put another time between a mean and what it is worked out from, or these are the figures of one of several. */
const isOfOther = (rate: Rate, proposal: Proposal): boolean =>
  isOfOtherSpan(rate, proposal) ||
  isOfBareFigures(rate, proposal) ||
  hasSister(rate) ||
  (proposal.kind === 'average' && proposal.members.length === 2 && isOfShared(rate, proposal))

/** "63,5 tạ/ha (xã Đông 62, xã Tây 65)": two figures without units are what the mean is of, and neither is made of the other. */
const isOfBareFigures = (rate: Rate, { stated, members }: Proposal): boolean =>
  [stated!, ...members].every(
    ({ claim, facet }) => claim === rate.operand.claim || codeOf({ claim, facet }) === '',
  )

const claimsIn = ({ members }: Proposal) => members.map(({ claim }) => claim.id)
