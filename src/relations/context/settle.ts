import { withoutLeadingZeros } from '../../model/digits.ts'
import { type Claim, type Exact, exact, toDecimal } from '../../model/index.ts'
import { memoized } from '../../model/memoized.ts'
import { likelier } from '../alternatives.ts'
import { isFarOff } from '../far-off.ts'
import { computedValue } from '../formulas.ts'
import { judge, judgedToHold } from '../judge.ts'
import { amountOf } from '../operand.ts'
import type { Operand, Proposal, Variant } from '../proposal.ts'
import { slips } from '../slips.ts'
import { STRENGTH } from '../strength.ts'

/** Of proposals for one stated figure, most credible first: the first that holds, else all that remain. */
export function settle(candidates: readonly Proposal[]): Proposal[] {
  for (const candidate of candidates) {
    const likely = likelier(candidate)
    if (holds(likely)) return [likely]
  }
  return candidates.filter(({ strength }) => strength >= FAILING).slice(0, 1)
}

/** Below this a proposal that fails says nothing. */
const FAILING = STRENGTH.possible

/** Whether the figures of a proposal agree. */
export const holds = (proposal: Proposal): boolean => !isFarOff(proposal) && judgedToHold(judge(proposal))

/** The first that holds as it is printed, else the first that a convention of rounding makes hold. */
export const heldAmong = (candidates: readonly Proposal[]): Proposal | undefined =>
  candidates.find((proposal) => judge(proposal).verdict === 'consistent') ?? candidates.find(holds)

/** Digits of a figure that could have been otherwise: 3 of 33,3 and of 0,123; 1 of 5. */
export const significantDigits = ({ claim }: Operand): number => significantIn(claim)

const significantIn = memoized((claim: Claim): number => {
  if (claim.kind !== 'percent' && claim.kind !== 'quantity') return 0
  const decimals = claim.value.split('.')[1]?.length ?? 0
  const digits = withoutLeadingZeros(claim.value.replace(/[-.]/g, '')).length
  return digits + Math.max(0, claim.decimals - decimals)
})

/** An approximate figure that does not agree is left open: "hơn 85%". */
export function openIfApproximate(proposal: Proposal): Proposal {
  const operands = [proposal.stated, ...proposal.members].filter((operand) => operand !== null)
  const loose = operands.filter(({ claim }) => claim.approx !== 'exact')
  if (loose.length === 0 || holds(proposal) || isManyTimesOff(proposal)) return proposal
  if (isSlippedShare(proposal)) {
    const { open: _, ...firm } = proposal
    return { ...firm, strength: STRENGTH.sure }
  }
  const isFirm = RATES.has(proposal.variant) && (loose.every(isEstimate) || isSlippedRate(proposal))
  return isFirm && !holds(asEstimated(proposal)) ? proposal : { ...proposal, open: 'approximate' }
}

/**
 * "hơn 7,43 tỷ đồng, chiếm 61,7% tổng vốn" of "hơn 11,07 tỷ đồng": no "hơn" moves a share so far, and with two digits of it exchanged it is
 * what the two figures make.
 */
function isSlippedShare(proposal: Proposal): boolean {
  const { variant, strength, stated, open = 'approximate' } = proposal
  if (variant !== 'share' || open !== 'approximate') return false
  if (strength < STRENGTH.clear || !stated) return false
  const [made, said] = [computedValue(proposal)?.valueOf(), amountOf(stated)?.valueOf()]
  return Boolean(made && said) && Math.abs(said! / made! - 1) >= FAR && isTurned(proposal)
}

/** So far off no "hơn" leaves a share. */
const FAR = 0.05

/** No "gần" or "hơn" makes half or twice as much of a figure. */
const MANY_TIMES = 2

/** "gần 700 tỷ đồng, chiếm hơn 27% tổng doanh thu 19.000 tỷ đồng": a share whose words leave no doubt, and that is off sevenfold. */
function isManyTimesOff(proposal: Proposal): boolean {
  if (proposal.variant !== 'share' || proposal.strength < STRENGTH.certain || !proposal.stated) return false
  const [made, said] = [computedValue(proposal)?.valueOf(), amountOf(proposal.stated)?.valueOf()]
  if (!made || !said || made <= 0 || said <= 0) return false
  return Math.max(made / said, said / made) >= MANY_TIMES
}

/** "gần 67 nghìn, trong đó 47,8 nghìn, chiếm 74,1%": no "gần" turns two digits of a rate round that else would fit. */
const isSlippedRate = (proposal: Proposal): boolean =>
  proposal.strength >= STRENGTH.sure && proposal.stated?.claim.approx === 'exact' && isTurned(proposal)

/** Whether two digits of a rate are exchanged. */
const isTurned = (proposal: Proposal): boolean =>
  proposal.stated !== null &&
  significantDigits(proposal.stated) >= TURNED &&
  slips(proposal).some(
    ({ kind, operand }) => kind === 'digits-swapped' && operand.claim.id === proposal.stated?.claim.id,
  )

/** Two digits may be turned round by chance, of three or more hardly. */
const TURNED = 3

const RATES: ReadonlySet<Variant> = new Set<Variant>(['share', 'attainment', 'growth'])

/** "ước 1.598 tỷ đồng", "57.126 lượt, tương đương 89,4%": an estimate, and what it comes to, are printed as they were reckoned with. */
function isEstimate({ claim: { quote, text } }: Operand): boolean {
  // Where the sentence prints the same digits more than once, each must be told so: the figure itself then surely is.
  const before = quote.toLowerCase().split(text.toLowerCase()).slice(0, -1)
  return before.length > 0 && before.every((words) => ESTIMATED.test(words.slice(-WORDS)))
}

const ESTIMATED = /(?<!\p{L})(?:ước(?: đạt| thực hiện| tính)?|tương đương)\s$/u
/** Longer than the longest of these words. */
const WORDS = 24

/** A proposal whose estimates have the slack of their zeros: "ước 57.000 tấn" may be 56.500 to 57.500. */
function asEstimated(proposal: Proposal): Proposal {
  const loosened = <T extends Operand>(operand: T): T =>
    operand.claim.approx === 'exact' ? operand : { ...operand, claim: withSlack(operand.claim) }
  return {
    ...proposal,
    stated: proposal.stated && loosened(proposal.stated),
    members: proposal.members.map(loosened),
  }
}

/** Of a whole number, half of its last place that is not zero. */
function withSlack(claim: Claim): Claim {
  if ((claim.kind !== 'quantity' && claim.kind !== 'percent') || claim.decimals > 0) return claim
  const zeros = /0+$/.exec(claim.value)?.[0].length ?? 0
  if (zeros === 0 || claim.value.includes('.')) return claim
  const slack = exact(10n ** BigInt(zeros)).div(2)
  const bound = (moved: Exact) => toDecimal(moved, 1)
  return { ...claim, lo: bound(exact(claim.value).sub(slack)), hi: bound(exact(claim.value).add(slack)) }
}
