/** Rates, counts and amounts: 396 ha × 61,5 tạ/ha = 2.435,4 tấn; 7.215 người / 34,68 km² = 208 người/km². */
import { proseFigures } from '../context/figures.ts'
import { holds, openIfApproximate, significantDigits } from '../context/settle.ts'
import type { Discourse } from '../discourse/index.ts'
import type { Operand, Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { around } from './around.ts'
import { yieldsByName } from './by-name.ts'
import { countsCalled } from './called.ts'
import { quotient } from './divided.ts'
import { isPartOfEach } from './each-of-all.ts'
import { eachPlace } from './each-place.ts'
import { handedOut } from './handed-out.ts'
import { normsOfMany } from './norm-of-many.ts'
import { occupancies } from './occupancy.ts'
import { meansOfPairs } from './of-pair.ts'
import { isPaidOut } from './paid-out.ts'
import { paired } from './pairs.ts'
import { perMany } from './per-many.ts'
import { perTime } from './per-time.ts'
import { printedProducts } from './printed-product.ts'
import { quotientOf } from './quotient.ts'
import { type Rate, rateOf } from './rates.ts'
import { risenBeside } from './risen.ts'
import { isInRow, isSure } from './row.ts'
import { meansOfSection } from './section.ts'
import { isOfToldTimes, slippedProduct } from './slipped.ts'
import { spansPaid } from './spans-paid.ts'
import { takersBeside } from './takers.ts'
import { timesFor } from './times.ts'
import { totalsOfBoth } from './total-of-both.ts'
import { yieldOfLine } from './yield-of-line.ts'

/** How many figures either side of a rate its count and amount may stand. */
const REACH = 8

/** Every amount that the text gives as a rate times a count, and every rate that it gives as amount over count. */
export function products(discourse: Discourse): Proposal[] {
  const rates = proseFigures(discourse).flatMap((figure) => rateOf(figure) ?? [])
  const both = totalsOfBoth(rates)
  const summed = new Set(both.map(({ stated }) => stated!.claim.id))
  const single = rates
    .flatMap((rate) => singleOf(discourse, rate))
    .filter(({ kind, stated }) => kind !== 'product' || !summed.has(stated!.claim.id))
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
    ...spansPaid(discourse),
    ...printedProducts(discourse),
    ...normsOfMany(discourse),
    ...eachPlace(discourse),
    ...perTime(discourse).filter(
      ({ members }) => !failing.some(({ stated }) => stated?.claim.id === members[0]?.claim.id),
    ),
    ...occupancies(discourse),
  ]
}

/** A mean is told as what it is worked out from; a rate in front of the amount, as what gives it. */
function singleOf(discourse: Discourse, rate: Rate): Proposal[] {
  const beside = [...productOf(discourse, rate), ...quotientOf(discourse, rate)]
  const elsewhere = () => [
    ...yieldsByName(discourse, rate),
    ...yieldOfLine(rate),
    ...(beside.length > 0 ? [] : meansOfSection(discourse, rate)),
  ]
  const found = beside.some(holds) ? beside : [...elsewhere(), ...beside]
  const { start } = rate.figure.mention
  const mean = found.find(
    ({ kind, members }) => kind === 'average' && (members[0]?.claim.place.start ?? start) < start,
  )
  return mean && (holds(mean) || !found.some(holds))
    ? [mean]
    : found.filter((proposal) => proposal === (found.find(holds) ?? found[0]))
}

const claimsIn = ({ members }: Proposal) => members.map(({ claim }) => claim.id)

/** T = K × R, where T and K stand beside the rate. */
function productOf(discourse: Discourse, rate: Rate): Proposal[] {
  if (rate.form === 'mean' && rate.span !== 'tháng' && !rate.each) return []
  const named = around(rate, rate.per, REACH).slice(0, 5)
  const counts = named.length > 0 ? named : takersBeside(rate)
  const amounts = around(rate, rate.of, REACH).slice(0, 5)
  const candidates = candidatesFor(rate, amounts, counts)
  const near = candidates.filter(isProved)
  const slipped = near.some((proposal) => isInRow(rate, proposal)) ? [] : slippedProduct(rate, candidates)
  if (slipped.length > 0) return slipped
  const held =
    near[0] ??
    candidatesFor(rate, amounts, risenBeside(rate)).find(isProved) ??
    (counts.length > 0 ? undefined : ofCalled(discourse, rate).find(holds))
  if (held) return [held]
  const first = candidates.find((proposal) => isOfToldTimes(rate, proposal) && isSure(rate, proposal))
  if (!first)
    return candidates
      .filter((proposal) => isPaidOut(rate, proposal))
      .slice(0, 1)
      .map(doubtful)
  return [roundedMean(rate, first) ?? { ...first, strength: strengthOf(rate, first, named) }]
}

const strengthOf = (rate: Rate, proposal: Proposal, named: readonly Operand[]): number =>
  isPartOfEach(rate, proposal) ? STRENGTH.weak : named.length > 0 ? STRENGTH.sure : UNNAMED

const doubtful = (proposal: Proposal): Proposal => ({ ...proposal, strength: STRENGTH.doubtful })

const isProved = (proposal: Proposal): boolean => holds(proposal) && proves(proposal)

/** "mạng lưới có 24 người, mỗi xã 02 người": the count stands elsewhere, the amount right before the rate. */
function ofCalled(discourse: Discourse, rate: Rate): Proposal[] {
  if (rate.form !== 'each') return []
  const amounts = around(rate, rate.of, 1).filter(({ claim }) => isBefore(claim, rate))
  return candidatesFor(rate, amounts, countsCalled(discourse, rate.per.word))
}

/** "mỗi tổ 07 người" is a rule; what is told to three digits comes of a division. */
const LONG = 3

/** "9.640 giờ ở 12 trạm, mỗi trạm 803 giờ": what each got of an amount told before may be rounded, though no word calls it a mean. */
function roundedMean(rate: Rate, { stated, members: [count], counted }: Proposal): Proposal | undefined {
  if (rate.form !== 'each' || rate.of.measure === 'VND' || !stated || !count || counted) return undefined
  if (significantDigits(rate.operand) < LONG) return undefined
  const made = quotient(rate, stated, { claim: count.claim, facet: count.facet })
  return isBefore(stated.claim, rate) && holds(made) ? made : undefined
}

const isBefore = ({ place }: Operand['claim'], { figure: { mention, passage } }: Rate): boolean =>
  place.block === passage.block.id && place.start < mention.start

const candidatesFor = (rate: Rate, amounts: readonly Operand[], counts: readonly Operand[]): Proposal[] =>
  amounts.flatMap((amount) =>
    counts
      .filter((count) => count.claim.id !== amount.claim.id)
      .flatMap((count) => timesFor(rate, amount).map((times) => product(rate, amount, { count, times }))),
  )

/** How sure a count is that is of another noun than the rate: families of 96 victims may be fewer. */
const UNNAMED = STRENGTH.doubtful

const product = (
  rate: Rate,
  amount: Operand,
  { count, times }: { count: Operand; times: number },
): Proposal => ({
  kind: 'product',
  variant: 'product',
  stated: amount,
  members: [
    { ...count, role: 'factor' },
    { ...rate.operand, role: 'factor' },
  ],
  evidence: rate.form === 'each' ? `mỗi ${rate.per.word}` : rate.operand.claim.text,
  strength: STRENGTH.fitting,
  ...(times > 1 ? { counted: times } : {}),
})

/** Two times five is ten everywhere: a product proves itself by two digits that are not all of one kind. */
function proves({ stated }: Proposal): boolean {
  if (stated?.claim.kind !== 'quantity') return stated !== null
  return (
    significantDigits(stated) - (/0*$/.exec(stated.claim.value)?.[0].length ?? 0) >= 2 ||
    stated.claim.value.length >= 3
  )
}
