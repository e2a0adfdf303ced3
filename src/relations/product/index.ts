/** Rates, counts and amounts: 396 ha × 61,5 tạ/ha = 2.435,4 tấn; 7.215 người / 34,68 km² = 208 người/km². */
import { figuresOf, proseFigures } from '../context/figures.ts'
import { holds, openIfApproximate, significantDigits } from '../context/settle.ts'
import type { Discourse } from '../discourse/index.ts'
import type { Operand, Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { around } from './around.ts'
import { yieldsByName } from './by-name.ts'
import { handedOut } from './handed-out.ts'
import { occupancies } from './occupancy.ts'
import { meansOfPairs } from './of-pair.ts'
import { paired } from './pairs.ts'
import { perMany } from './per-many.ts'
import { perTime } from './per-time.ts'
import { quotientOf } from './quotient.ts'
import { type Rate, rateOf } from './rates.ts'
import { isSure } from './row.ts'
import { spansPaid } from './spans-paid.ts'
import { takersBeside } from './takers.ts'

/** How many figures either side of a rate its count and amount may stand. */
const REACH = 8

/** Every amount that the text gives as a rate times a count, and every rate that it gives as amount over count. */
export function products(discourse: Discourse): Proposal[] {
  const rates = proseFigures(discourse).flatMap((figure) => rateOf(figure) ?? [])
  const single = rates.flatMap((rate) => singleOf(discourse, rate))
  const held = single.filter(holds)
  const explained = new Set(held.flatMap(claimsIn))
  const pairs = paired(rates.filter((rate) => rate.form !== 'mean' && !explained.has(rate.operand.claim.id)))
  const paid = new Set(pairs.flatMap(claimsIn))
  const failing = single.filter(
    (proposal) => !holds(proposal) && !claimsIn(proposal).some((id) => paid.has(id)),
  )
  return [
    ...[...held, ...pairs, ...failing].map((proposal) =>
      proposal.kind === 'average' ? proposal : openIfApproximate(proposal),
    ),
    ...meansOfPairs(discourse).filter(
      ({ stated }) => !single.some((other) => other.stated?.claim.id === stated?.claim.id),
    ),
    ...handedOut(discourse).map(openIfApproximate),
    ...perMany(discourse),
    ...spansPaid(discourse),
    ...perTime(discourse).filter(
      ({ members }) => !failing.some(({ stated }) => stated?.claim.id === members[0]?.claim.id),
    ),
    ...occupancies(discourse),
  ]
}

/** A mean is told as what it is worked out from; a rate in front of the amount, as what gives it. */
function singleOf(discourse: Discourse, rate: Rate): Proposal[] {
  const beside = [...productOf(rate), ...quotientOf(discourse, rate)]
  const found = beside.some(holds) ? beside : [...yieldsByName(discourse, rate), ...beside]
  const { start } = rate.figure.mention
  const mean = found.find(
    ({ kind, members }) => kind === 'average' && (members[0]?.claim.place.start ?? start) < start,
  )
  return mean && (holds(mean) || !found.some(holds)) ? [mean] : found.slice(0, 1)
}

const claimsIn = ({ members }: Proposal) => members.map(({ claim }) => claim.id)

/** T = K × R, where T and K stand beside the rate. */
function productOf(rate: Rate): Proposal[] {
  if (rate.form === 'mean' && !rate.monthly && !rate.each) return []
  const named = around(rate, rate.per, REACH).slice(0, 5)
  const counts = named.length > 0 ? named : takersBeside(rate)
  const amounts = around(rate, rate.of, REACH).slice(0, 5)
  const candidates = amounts.flatMap((amount) =>
    counts
      .filter((count) => count.claim.id !== amount.claim.id)
      .flatMap((count) => monthsFor(rate, amount).map((months) => product(rate, amount, { count, months }))),
  )
  const held = candidates.find((proposal) => holds(proposal) && proves(proposal))
  if (held) return [held]
  const first = candidates.find((proposal) => isSure(rate, proposal))
  return first ? [{ ...first, strength: named.length > 0 ? STRENGTH.sure : UNNAMED }] : []
}

/** How sure a count is that is of another noun than the rate: families of 96 victims may be fewer. */
const UNNAMED = STRENGTH.doubtful

/**
 * Months over which a report adds up what is paid monthly: those told beside the rate, "trong 9 tháng", or beside the amount, "học kỳ I
 * (04 tháng) phải thu …", else the usual ones.
 */
function monthsFor({ monthly, figure }: Rate, { claim: amount }: Operand): readonly number[] {
  if (!monthly) return [1]
  const figures = figuresOf(figure.passage)
  const paid = figures.findIndex(({ mention }) => mention.claim === amount)
  const beside = [
    ...figures
      .slice(Math.max(0, figure.at - 3), figure.at + 4)
      .filter(({ mention }) => mention.sentence === figure.mention.sentence),
    ...figures.slice(Math.max(0, paid - 2), paid + 2),
  ]
  const told = beside
    .flatMap(({ mention: { claim } }) =>
      claim.kind === 'quantity' && claim.unit === 'tháng' && claim.decimals === 0
        ? [Number(claim.value)]
        : [],
    )
    .filter((months) => months > 0 && months <= 60)
  return [...new Set([...told, ...MONTHS])]
}

const MONTHS = [1, 12, 6, 9, 3]

const product = (
  rate: Rate,
  amount: Operand,
  { count, months }: { count: Operand; months: number },
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
  ...(months > 1 ? { counted: months } : {}),
})

/** Two times five is ten everywhere: a product proves itself by two digits that are not all of one kind. */
function proves({ stated }: Proposal): boolean {
  if (stated?.claim.kind !== 'quantity') return stated !== null
  return (
    significantDigits(stated) - (/0*$/.exec(stated.claim.value)?.[0].length ?? 0) >= 2 ||
    stated.claim.value.length >= 3
  )
}
