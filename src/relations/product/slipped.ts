/** What one wrong digit keeps from agreeing, though a rate, its count and its amount stand side by side. */
import { PART_WORDS } from '../../lexicon/product-cues.ts'
import { figuresOf, gapBetween } from '../context/figures.ts'
import { significantDigits } from '../context/settle.ts'
import { isDigitOff } from '../digit-off.ts'
import type { Operand, Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import type { Rate } from './rates.ts'
import { isInRow } from './row.ts'
import { timesTold } from './times.ts'

/** Digits of the three figures together, without the zeros that they end in, from which a slip among them is no coincidence. */
const TELLING = 6

/** "86 thanh niên, mức 38 triệu đồng/người, tổng vốn 2.580 triệu đồng": the first that one digit printed otherwise would make agree. */
export function slippedProduct(rate: Rate, candidates: readonly Proposal[]): Proposal[] {
  if (rate.form === 'each') return []
  const found = candidates.find(
    (proposal) =>
      isInRow(rate, proposal) &&
      isMade(rate, proposal) &&
      isOfToldTimes(rate, proposal) &&
      !isOfPart(rate, proposal) &&
      isSlip(proposal),
  )
  return found ? [{ ...found, strength: STRENGTH.sure }] : []
}

/** Whether a digit makes up for it, among figures long enough. */
export const isSlip = (proposal: Proposal): boolean =>
  [...(proposal.stated ? [proposal.stated] : []), ...proposal.members].reduce(
    (digits, operand) => digits + tellingDigits(operand),
    0,
  ) >= TELLING && isDigitOff(proposal)

/** 3 of 32.000: digits without the zeros at the end. */
const tellingDigits = (operand: Operand): number => {
  const { claim } = operand
  const zeros =
    claim.kind === 'quantity' && claim.decimals === 0 ? (/0*$/.exec(claim.value)?.[0].length ?? 0) : 0
  return significantDigits(operand) - zeros
}

/** "1.206 học sinh chia thành 36 lớp, sĩ số 35 học sinh/lớp" is a norm; what is paid, and what stands behind, comes of the rate. */
const isMade = ({ of, figure }: Rate, { stated }: Proposal): boolean =>
  of.measure === 'VND' || (stated?.claim.place.start ?? 0) > figure.mention.start

/** "mức 480 nghìn đồng/người/tháng, 12 tháng là …": what is paid by the month was paid as often as the text says. */
const isOfToldTimes = (rate: Rate, { stated, counted = 1 }: Proposal): boolean =>
  rate.span === undefined || (stated !== null && timesTold(rate, stated).includes(counted))

/** "mức 30 triệu đồng/nhà, trong đó ngân sách 1.080 triệu đồng": what stands behind a rate may be a part of what it came to. */
function isOfPart({ figure }: Rate, { stated }: Proposal): boolean {
  const behind = figuresOf(figure.passage).slice(figure.at + 1, figure.at + REACH)
  const amount = behind.find(({ mention }) => mention.claim.id === stated?.claim.id)
  return amount !== undefined && PART.test(gapBetween(figure, amount))
}

const REACH = 6
const PART = new RegExp(`(?<!\\p{L})(?:${PART_WORDS.join('|')})(?!\\p{L})`, 'u')
