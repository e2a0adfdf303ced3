/** The amount that a rate and a count beside it make: "86 hộ, mức 30 triệu đồng/hộ, tổng số 2.580 triệu đồng". */
import { holds, significantDigits } from '../context/settle.ts'
import type { Discourse } from '../discourse/index.ts'
import type { Operand, Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { around } from './around.ts'
import { countsCalled } from './called.ts'
import { isPartOfEach } from './each-of-all.ts'
import { isPaidOut } from './paid-out.ts'
import type { Rate } from './rates.ts'
import { risenBeside } from './risen.ts'
import { isBefore, roundedMean } from './rounded-mean.ts'
import { isInRow, isSure } from './row.ts'
import { isOfToldTimes, slippedProduct } from './slipped.ts'
import { takersBeside } from './takers.ts'
import { timesFor } from './times.ts'

/** How many figures either side of a rate its count and amount may stand. */
const REACH = 8

/** T = K × R, where T and K stand beside the rate. */
export function productOf(discourse: Discourse, rate: Rate): Proposal[] {
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
