import { significantDigits } from '../context/settle.ts'
import type { Discourse } from '../discourse/index.ts'
import type { Operand, Proposal } from '../proposal.ts'
import { countsAnywhere } from './anywhere.ts'
import { calledAround } from './called.ts'
import { quotient } from './divided.ts'
import type { Rate } from './rates.ts'

/** How many figures either side of a mean a number may stand that words only call, and how many of them are tried. */
const REACH = 16
const MOST = 3

/** "bác sĩ 96, điều dưỡng 212 … tỷ số điều dưỡng trên bác sĩ là 2,21": what words only call the amount, the count or both. */
export function ofCalled(discourse: Discourse, rate: Rate, { amounts, near }: Around): Proposal[] {
  if (significantDigits(rate.operand) < 2) return []
  const [ofIt, perIt] = [rate.of, rate.per].map((what) => calledAround(rate, what, REACH).slice(0, MOST))
  const pairs = [...amounts, ...ofIt!].flatMap((amount) =>
    [...near, ...perIt!, ...(ofIt!.includes(amount) ? countsAnywhere(discourse, rate, amount) : [])].map(
      (count) => [amount, count] as const,
    ),
  )
  return pairs
    .filter(([amount, count]) => amount.claim.id !== count.claim.id)
    .map(([amount, count]) => quotient(rate, amount, count))
}

interface Around {
  readonly amounts: readonly Operand[]
  readonly near: readonly Operand[]
}
