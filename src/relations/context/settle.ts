import { likelier } from '../alternatives.ts'
import { judge } from '../judge.ts'
import type { Operand, Proposal, Variant } from '../proposal.ts'

/** Of proposals for one stated figure, most credible first: the first that holds, else all that remain. */
export function settle(candidates: readonly Proposal[]): Proposal[] {
  const held = candidates.map(likelier).find(holds)
  return held ? [held] : candidates.filter(({ strength }) => strength >= FAILING).slice(0, 1)
}

/** Below this a proposal that fails says nothing. */
const FAILING = 0.5

/** Whether the figures of a proposal agree. */
export function holds(proposal: Proposal): boolean {
  const { verdict } = judge(proposal)
  return verdict === 'consistent' || verdict === 'rounding'
}

/** Digits of a figure that could have been otherwise: 3 of 33,3 and of 0,123; 1 of 5. */
export function significantDigits({ claim }: Operand): number {
  if (claim.kind !== 'percent' && claim.kind !== 'quantity') return 0
  const decimals = claim.value.split('.')[1]?.length ?? 0
  const digits = claim.value.replace(/[-.]/g, '').replace(/^0+/, '').length
  return digits + Math.max(0, claim.decimals - decimals)
}

/** An approximate figure that does not agree is left open: "hơn 85%". */
export function openIfApproximate(proposal: Proposal): Proposal {
  const loose = [proposal.stated, ...proposal.members].some(
    (operand) =>
      operand !== null &&
      operand.claim.approx !== 'exact' &&
      !(RATES.has(proposal.variant) && isFirm(operand)),
  )
  return loose && !holds(proposal) ? { ...proposal, open: 'approximate' } : proposal
}

const RATES: ReadonlySet<Variant> = new Set<Variant>(['share', 'attainment'])

/** "ước 1.598 tỷ đồng", "57.126 lượt, tương đương 89,4%": an estimate, and what it comes to, are printed as they were reckoned with. */
const isFirm = ({ claim }: Operand): boolean =>
  FIRM.some((word) => claim.quote.toLowerCase().includes(`${word} ${claim.text.toLowerCase()}`))

const FIRM = ['ước', 'ước đạt', 'ước thực hiện', 'ước tính', 'tương đương']
