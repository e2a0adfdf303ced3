/** "Giai đoạn 2016 - 2020 thu 90.610 triệu đồng, bình quân mỗi năm 18.122 triệu đồng": the years of a period that is only named. */
import type { Figure } from '../context/figures.ts'
import { operandOf } from '../context/operand-of.ts'
import { significantDigits } from '../context/settle.ts'
import { periodTold } from '../mean-growth/spans.ts'
import { asRounded } from '../product/rounded-from.ts'
import type { Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'

/** Digits of a mean that no other number of years gives by chance. */
const TELLING = 3

/** Each amount before a mean as what the years of the period make of the mean. */
export function ofPeriod(mean: Figure, amounts: readonly Figure[]): Proposal[] {
  const [first = 0, last = 0] = periodTold(mean) ?? []
  const counted = last - first + 1
  if (counted < 2 || significantDigits(operandOf(mean)) < TELLING) return []
  return amounts.map((amount) => ({
    kind: 'product',
    variant: 'product',
    stated: operandOf(amount),
    members: [{ ...asRounded(operandOf(mean)), role: 'factor' }],
    evidence: `${first}–${last}`,
    counted,
    strength: STRENGTH.fitting,
  }))
}
