/** Shares of bare numbers that "trong đó" makes some of the count before it: "Kết nạp 35 đảng viên, trong đó nữ 18 (51,4%)". */
import { type Figure, figuresOf, gapBetween } from '../context/figures.ts'
import { operandOf } from '../context/operand-of.ts'
import { holds, significantDigits } from '../context/settle.ts'
import { amountOf } from '../operand.ts'
import type { Operand, Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { isCount } from './numerator.ts'
import { type Found, partOf } from './part-and-whole.ts'

/** How many figures back such a count may stand. */
const REACH = 6
/** Digits of a share that do not agree by chance. */
const DIGITS = 3
const WITHIN = /(?<!\p{L})(?:trong (?:số )?đó|gồm)(?!\p{L})/u

/** Of a share without a whole whose part has no unit: the one count outside of brackets before "trong đó", where it holds of that. */
export const ofAnnounced = (found: readonly Found[]): readonly Found[] =>
  found.map((share) => ({ ...share, proposal: announced(share) ?? share.proposal }))

function announced({ figure, proposal }: Found): Proposal | undefined {
  const part = partOf(proposal)
  if (proposal.open !== 'base-not-stated' || !part || !isBare(part) || !proposal.stated) return undefined
  const whole = significantDigits(proposal.stated) >= DIGITS ? wholeBefore(figure, part) : undefined
  if (!whole) return undefined
  const { open: _, ...share } = proposal
  const of: Proposal = { ...share, members: [part, { ...whole, role: 'base' }], strength: STRENGTH.sure }
  return holds(of) ? of : undefined
}

function wholeBefore({ passage, at, mention }: Figure, part: Operand): Operand | undefined {
  const figures = figuresOf(passage).slice(Math.max(0, at - REACH), at)
  const own = figures.find((figure) => figure.mention.claim === part.claim)
  const whole = figures
    .filter((figure) => figure.mention.sentence === mention.sentence && figure.mention.bracket === null)
    .findLast((figure) => isCount(figure) && !isBare(operandOf(figure)))
  const [most, least] = [whole && amountOf(operandOf(whole)), amountOf(part)]
  const isWithin = own && whole && whole.at < own.at && WITHIN.test(gapBetween(whole, own))
  return isWithin && most && least && most.compare(least) >= 0 ? operandOf(whole) : undefined
}

/** Printed without a unit. */
const isBare = ({ claim }: Operand): boolean => claim.kind === 'quantity' && !/\p{L}/u.test(claim.text)
