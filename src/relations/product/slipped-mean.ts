/** Means that one wrong digit keeps from being what the amount and the count right in front of them give. */
import { directionOf } from '../context/direction.ts'
import { type Figure, figuresOf } from '../context/figures.ts'
import { isTime as isTimeClaim } from '../context/measured.ts'
import type { Operand, Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { quotient } from './divided.ts'
import { type Beside, headline, isOneNoun } from './likeliest.ts'
import { isOfOthers } from './qualified.ts'
import { isTime, type Rate } from './rates.ts'
import { isSlip } from './slipped.ts'

/** How many figures back the amount of a mean may stand. */
const REACH = 12

/**
 * "xử phạt 08 cơ sở với số tiền 384 triệu đồng, bình quân 43 triệu đồng/cơ sở": the count and the amount right in front of a mean; or the
 * amount, and the count at the head of its sentence.
 */
export function slippedMean(rate: Rate, beside: Beside): Proposal[] {
  const [first, second] = levelsBefore(rate.figure)
  if (!first || isTime(rate.per.word)) return []
  const head = headline(rate, beside.near)
  const pairs = [second && pairOf(first, second, beside), head && ofHead(first, head, beside)]
  return pairs
    .flatMap((pair) => (pair ? [quotient(rate, ...pair)] : []))
    .filter((made) => isOneNoun(rate, made) && !isOfOthers(rate, made.members[1]!) && isSlip(made))
    .slice(0, 1)
    .map((made) => ({ ...made, strength: STRENGTH.sure }))
}

/** Levels in front of a mean in its sentence, nearest first: no changes, no percentages, and nothing that only a bracket adds. */
function levelsBefore({ mention, passage, at }: Figure): Figure[] {
  const outside = mention.bracket?.parent ?? null
  return figuresOf(passage)
    .slice(Math.max(0, at - REACH), at)
    .filter(({ mention: other }) => other.sentence === mention.sentence)
    .filter(({ mention: { bracket } }) => bracket === mention.bracket || bracket === outside)
    .filter((other) => isLevel(other) && !directionOf(other))
    .reverse()
}

const isLevel = ({ mention: { claim } }: Figure): boolean =>
  claim.kind === 'ratio' ||
  (claim.kind === 'quantity' && claim.role !== 'change' && !claim.unit.includes('/') && !isTimeClaim(claim))

/** One of two figures as the amount and the other as the count. */
function pairOf(a: Figure, b: Figure, { amounts, near }: Beside): readonly [Operand, Operand] | undefined {
  const orders = [
    [a, b],
    [b, a],
  ] as const
  for (const [one, other] of orders) {
    const [amount, count] = [within(amounts, one), within(near, other)]
    if (amount && count) return [amount, count]
  }
  return undefined
}

function ofHead(first: Figure, head: Operand, { amounts }: Beside): readonly [Operand, Operand] | undefined {
  const amount = within(amounts, first)
  return amount && amount.claim.id !== head.claim.id ? [amount, head] : undefined
}

const within = (operands: readonly Operand[], { mention }: Figure): Operand | undefined =>
  operands.find(({ claim }) => claim.id === mention.claim.id)
