import { exact } from '../model/index.ts'
import type { Operand, Proposal, Weighed } from '../relations/index.ts'
import { isSpread } from '../relations/mean-growth-formula.ts'
import { amountOf, decimalsOf, factorOf, intervalOf, printedOf } from '../relations/operand.ts'

/**
 * Share of wrong single digits in the figures of a relation that its check would have found, 0 to 1.
 *
 * Counts, sums and differences leave no slack: any wrong digit shows. A rate hides digits of its terms that move it by
 * less than half its last digit; by how much a term moves it is taken from the slope at the printed values. Floats
 * are exact enough for a share that is shown in whole percent.
 */
export function powerOf({ proposal, judgement }: Weighed): number {
  const { stated, members } = proposal
  if (!stated || !judgement.computed || !RATES.has(proposal.variant)) return 1
  const printed = intervalOf(stated)
  if (!printed) return 1
  const slack = printed.hi.sub(printed.lo).valueOf() / 2
  const rate = Math.abs(judgement.computed.valueOf())
  let [tried, shown] = [0, 0]
  for (const operand of [stated, ...members]) {
    const amount = Math.abs(amountOf(operand)?.valueOf() ?? 0)
    const slope = operand === stated || amount === 0 ? 1 : slopeOf(proposal, rate, amount)
    for (const step of digitSteps(operand)) {
      tried++
      if (step * slope > slack) shown++
    }
  }
  return tried === 0 ? 1 : round(shown / tried)
}

/** By how much a rate moves with a term; what is spread over years moves by a part of it. */
function slopeOf(proposal: Proposal, rate: number, amount: number): number {
  if (proposal.variant !== 'mean-growth') return rate / amount
  const { years = proposal.members.length, members } = proposal
  const isAdded = isSpread(proposal) || members.some(({ role }) => role === 'item')
  return (isAdded ? 1 : (100 + rate) / amount) / years
}

const RATES: ReadonlySet<string> = new Set([
  'share',
  'attainment',
  'growth',
  'mean-growth',
  'mean',
  'weighted-mean',
  'product',
])

/** By how much each of the nine wrong digits at each place would move a figure, in its base unit. */
function digitSteps(operand: Operand): number[] {
  const digits = (printedOf(operand) ?? '').replace(/\D/g, '')
  const last = factorOf(operand)
    .div(exact(10n ** BigInt(decimalsOf(operand))))
    .valueOf()
  const steps: number[] = []
  for (let at = 0; at < digits.length; at++) {
    const digit = Number(digits[at])
    for (let other = 0; other <= 9; other++)
      if (other !== digit) steps.push(Math.abs(other - digit) * 10 ** (digits.length - 1 - at) * last)
  }
  return steps
}

const round = (share: number) => Math.round(share * 100) / 100
