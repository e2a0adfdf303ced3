/** What one wrong digit keeps from agreeing, though a rate, its count and its amount stand side by side. */
import { COMES_TO } from '../../lexicon/product-cues.ts'
import { figuresOf, gapBetween } from '../context/figures.ts'
import { significantDigits } from '../context/settle.ts'
import { isDigitOff } from '../digit-off.ts'
import { judge } from '../judge.ts'
import type { Operand, Proposal } from '../proposal.ts'
import { slips } from '../slips.ts'
import { STRENGTH } from '../strength.ts'
import type { Rate } from './rates.ts'
import { isInRow } from './row.ts'
import { timesTold } from './times.ts'

/** Digits of the three figures together, without the zeros that they end in, from which a slip among them is no coincidence. */
const TELLING = 6

/** The same where the figure is off by its magnitude alone. */
const TENFOLD = 8

/** "86 thanh niên, mức 38 triệu đồng/người, tổng vốn 2.580 triệu đồng": the first that one digit printed otherwise would make agree. */
export function slippedProduct(rate: Rate, candidates: readonly Proposal[]): Proposal[] {
  if (rate.form === 'each') return []
  const found = candidates.find(
    (proposal) =>
      isInRow(rate, proposal) &&
      isMade(rate, proposal) &&
      isOfToldTimes(rate, proposal) &&
      comesToIt(rate, proposal) &&
      isSlip(proposal),
  )
  return found ? [{ ...found, strength: STRENGTH.sure }] : []
}

/** Whether a digit makes up for it, among figures long enough, and no rounding does. */
export const isSlip = (proposal: Proposal): boolean =>
  !isRounded(proposal) &&
  [...(proposal.stated ? [proposal.stated] : []), ...proposal.members].reduce(
    (digits, operand) => digits + tellingDigits(operand),
    0,
  ) >= TELLING &&
  isDigitOff(proposal)

/** Whether the stated figure is ten, a hundred or a thousand times too small or too great, among figures that make no such thing by chance. */
export const isTenfold = (proposal: Proposal): boolean => {
  const operands = [...(proposal.stated ? [proposal.stated] : []), ...proposal.members]
  return (
    operands.reduce((digits, operand) => digits + tellingDigits(operand), 0) >= TENFOLD &&
    slips(proposal).some(({ kind, operand, from, to }) => {
      if (operand.claim.id !== proposal.stated?.claim.id || kind === 'digits-swapped') return false
      const power = Math.log10(Number(to) / Number(from))
      return Number.isInteger(Math.round(power * 1e9) / 1e9) && power !== 0
    })
  )
}

/** "1.560 ha trong 05 năm, bình quân 310 ha/năm": a whole number that ends in zeros may be rounded to them. */
export function isRounded(proposal: Proposal): boolean {
  const claim = proposal.stated?.claim
  if (claim?.kind !== 'quantity' || claim.decimals > 0) return false
  const zeros = /0*$/.exec(claim.value)?.[0].length ?? 0
  return zeros > 0 && judge(proposal).relative <= 10 ** zeros / Number(claim.value)
}

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
export const isOfToldTimes = (rate: Rate, { stated, counted = 1 }: Proposal): boolean =>
  rate.span === undefined ||
  (rate.span !== 'tháng' && counted === 1) ||
  (stated !== null && timesTold(rate, stated).includes(counted))

/** "mức 30 triệu đồng/nhà, trong đó ngân sách 1.080 triệu đồng": what stands behind a rate may be a part of what it came to. */
function comesToIt({ figure }: Rate, { stated }: Proposal): boolean {
  const behind = figuresOf(figure.passage).slice(figure.at + 1, figure.at + REACH)
  const amount = behind.find(({ mention }) => mention.claim.id === stated?.claim.id)
  return amount === undefined || isOfAll(gapBetween(figure, amount), figure.lead)
}

/** Whether words lead to what all of it came to: no others stand there but those that name the rate, "giá dịch vụ". */
export function isOfAll(between: string, name = ''): boolean {
  const named = new Set(syllablesOf(name))
  return syllablesOf(between).every((syllable) => OF_ALL.has(syllable) || named.has(syllable))
}

const OF_ALL: ReadonlySet<string> = new Set(COMES_TO)
const syllablesOf = (text: string): readonly string[] => text.toLowerCase().match(/\p{L}+/gu) ?? []

const REACH = 6
