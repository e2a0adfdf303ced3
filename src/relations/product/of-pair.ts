/** "11.200 lượt điều trị với 56.000 ngày, như vậy mỗi đợt nằm viện bình quân 5,0 ngày": the mean of an amount by the count beside it. */
import { unitOf as rowOf } from '../../lexicon/index.ts'
import { WORKED_OUT_WORDS } from '../../lexicon/mean-words.ts'
import { ZERO } from '../../model/index.ts'
import { directionOf } from '../context/direction.ts'
import { type Figure, figuresOf, proseFigures } from '../context/figures.ts'
import { alike } from '../context/measured.ts'
import { operandOf } from '../context/operand-of.ts'
import { holds, significantDigits } from '../context/settle.ts'
import type { Discourse } from '../discourse/index.ts'
import { judge } from '../judge.ts'
import type { Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'

const MEAN = new RegExp(`(?<!\\p{L})(?:${WORKED_OUT_WORDS.join('|')}|như vậy mỗi|tức là mỗi)(?!\\p{L})`, 'u')

/** Words that say that a mean is worked out from what stands in front of it. */
const WORKED_OUT = /(?<!\p{L})(?:như vậy|tính ra|tức là|tương đương|suy ra)(?!\p{L})/u

/** Every mean in the unit of one of the two figures right before it, whatever the text calls one of the other. */
export function meansOfPairs(discourse: Discourse): Proposal[] {
  return proseFigures(discourse).flatMap((mean) => {
    const { claim, sentence, bracket } = mean.mention
    if (claim.kind !== 'quantity' || claim.unit.includes('/') || !MEAN.test(mean.lead)) return []
    if (claim.role !== 'actual') return []
    const pair = figuresOf(mean.passage).slice(Math.max(0, mean.at - 2), mean.at)
    const beside = pair.every(({ mention }) => mention.sentence === sentence && mention.bracket === bracket)
    const amount = pair.find((other) => isLevel(other) && alike(operandOf(other), operandOf(mean)))
    const count = pair.find((other) => other !== amount && isLevel(other) && isCount(other))
    if (!beside || !amount || !count || alike(operandOf(count), operandOf(amount))) return []
    const made = proposal(mean, amount, count)
    if (significantDigits(operandOf(mean)) < 2) return isExact(made) ? [made] : []
    return holds(made) || WORKED_OUT.test(mean.lead) ? [made] : []
  })
}

/** A mean of one digit, "6 ngày", must come out exactly of a long amount. */
const isExact = (made: Proposal): boolean => {
  const { verdict, difference } = judge(made)
  return verdict === 'consistent' && difference.equals(ZERO) && significantDigits(made.members[0]!) > 2
}

const isLevel = (figure: Figure): boolean =>
  figure.mention.claim.kind === 'quantity' && figure.mention.claim.role === 'actual' && !directionOf(figure)

const isCount = ({ mention: { claim } }: Figure): boolean =>
  claim.kind === 'quantity' && claim.decimals === 0 && rowOf(claim.unit)?.dimension === 'count'

const proposal = (mean: Figure, amount: Figure, count: Figure): Proposal => ({
  kind: 'average',
  variant: 'product',
  stated: operandOf(mean),
  members: [
    { ...operandOf(amount), role: 'part' },
    { ...operandOf(count), role: 'base' },
  ],
  evidence: mean.lead.slice(-40),
  strength: STRENGTH.doubtful,
})
