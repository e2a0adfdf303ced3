import { PAYROLL_WORDS } from '../../lexicon/product-cues.ts'
import { figuresOf, gapBetween } from '../context/figures.ts'
import type { Proposal } from '../proposal.ts'
import type { Rate } from './rates.ts'

/** What is paid to all of them, in all. */
const FUND = new RegExp(`(?<!\\p{L})(?:${PAYROLL_WORDS.join('|')})(?!\\p{L})`, 'u')

/**
 * "186 người, thu nhập bình quân 8,4 triệu đồng/người/tháng; quỹ lương 06 tháng là 9.374,4 triệu đồng": those who are paid, what
 * each gets by the month, the months, and what all of them got, one right behind the other.
 */
export function isPaidOut(rate: Rate, { stated, members: [count], counted }: Proposal): boolean {
  const { figure, span, of } = rate
  const [before, ...behind] = figuresOf(figure.passage).slice(Math.max(0, figure.at - 1), figure.at + 3)
  const [, months, paid] = behind
  if (!span || of.measure !== 'VND' || !before || !months || !paid) return false
  if (before.mention.claim.id !== count?.claim.id || paid.mention.claim.id !== stated?.claim.id) return false
  const { claim } = months.mention
  const isTold = claim.kind === 'quantity' && claim.unit === span && Number(claim.value) === counted
  const isOne = [before, months, paid].every(({ mention }) => mention.sentence === figure.mention.sentence)
  return isTold && isOne && FUND.test(`${gapBetween(figure, months)} ${gapBetween(months, paid)}`)
}
