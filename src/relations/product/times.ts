import { figuresOf } from '../context/figures.ts'
import type { Operand } from '../proposal.ts'
import type { Rate } from './rates.ts'

/** Months over which a report mostly adds up what is paid by the month. */
const MONTHS = [1, 12, 6, 9, 3]

/** How many figures from a rate its amount stands at most. */
const REACH = 9

/** What is done more often than that is not told as so many times so much. */
const MOST = 60

/**
 * How often a rate for a stretch of time or a round is given: as told beside the rate, "trong 9 tháng", "250 bản/đợt, 02 đợt", or beside
 * the amount, "học kỳ I (04 tháng) phải thu …", else once, or the usual months.
 */
export function timesFor(rate: Rate, amount: Operand): readonly number[] {
  const { span } = rate
  if (!span) return [1]
  return [...new Set([...timesTold(rate, amount), ...(span === 'tháng' ? MONTHS : [1])])]
}

/** How often a rate for a stretch of time or a round is given, by the figures beside it or beside the amount. */
export function timesTold({ span, figure }: Rate, { claim: amount }: Operand): readonly number[] {
  const figures = figuresOf(figure.passage)
  const near = figures.slice(Math.max(0, figure.at - REACH), figure.at + REACH)
  const paid = near.find(({ mention }) => mention.claim === amount)?.at ?? figure.at
  const beside = [
    ...figures
      .slice(Math.max(0, figure.at - 3), figure.at + 4)
      .filter(({ mention }) => mention.sentence === figure.mention.sentence),
    ...figures.slice(Math.max(0, paid - 2), paid + 2),
  ]
  return beside
    .flatMap(({ mention: { claim } }) =>
      claim.kind === 'quantity' && claim.unit === span && claim.decimals === 0 ? [Number(claim.value)] : [],
    )
    .filter((times) => times > 0 && times <= MOST)
}
