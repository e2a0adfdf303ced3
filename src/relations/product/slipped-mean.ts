/** Means that one wrong digit keeps from being what the amount and the count right in front of them give. */
import { directionOf } from '../context/direction.ts'
import { type Figure, figuresOf } from '../context/figures.ts'
import { isTime as isTimeClaim } from '../context/measured.ts'
import { significantDigits } from '../context/settle.ts'
import { amountOf, digitsOf } from '../operand.ts'
import type { Operand, Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { isOfBody, isOfShared } from './bodies.ts'
import { quotient } from './divided.ts'
import { type Beside, headline, isOneNoun } from './likeliest.ts'
import { isOneName } from './one-name.ts'
import { isOfOthers } from './qualified.ts'
import { isTime, type Rate, type Thing } from './rates.ts'
import { isSlip, isTenfold } from './slipped.ts'

/** How many figures back the amount of a mean may stand. */
const REACH = 12

/**
 * "xử phạt 08 cơ sở với số tiền 384 triệu đồng, bình quân 43 triệu đồng/cơ sở": the count and the amount right in front of a mean; or the
 * amount, and the count at the head of its sentence.
 */
export function slippedMean(rate: Rate, beside: Beside): Proposal[] {
  const levels = levelsBefore(rate)
  const [first, second] = levels
  if (isTime(rate.per.word)) return []
  if (!first) return ofSentenceBefore(rate, beside)
  const head = headline(rate, beside.near)
  const pairs = [
    second && pairOf(first, second, beside),
    head && ofHead(first, head, beside),
    onlyPair(levels, beside),
  ]
  return slippedOf(
    rate,
    pairs.filter((pair) => pair !== undefined),
  )
}

type Pair = readonly [amount: Operand, count: Operand]

/** The first pair of which the mean is one, but for a digit. */
const slippedOf = (rate: Rate, pairs: readonly Pair[]): Proposal[] =>
  pairs
    .map((pair) => quotient(rate, ...pair))
    .filter(
      (made) =>
        isOneNoun(rate, made) &&
        isOneName(rate, made) &&
        isOfBody(rate, made.members[1]!) &&
        !isOfShared(rate, made) &&
        !isOfOthers(rate, made.members[1]!) &&
        (isSlip(made) || isTenfold(made)),
    )
    .slice(0, 1)
    .map((made) => ({ ...made, strength: STRENGTH.sure }))

/** "Có 47 lớp, 1.389 học sinh, cụ thể: …. Bình quân 29,6 em/lớp.": what the sentence before opens with. */
function ofSentenceBefore(rate: Rate, beside: Beside): Proposal[] {
  const { mention, passage, at } = rate.figure
  const opening = figuresOf(passage)
    .slice(Math.max(0, at - REACH), at)
    .filter(({ mention: other }) => other.sentence === mention.sentence - 1)
    .filter((other) => isLevel(other, rate.of))
  const pair = opening[1] && pairOf(opening[0]!, opening[1], beside)
  return pair && isFirst(opening[0]!) ? slippedOf(rate, [pair]) : []
}

/** Whether a figure is the first of its sentence. */
const isFirst = ({ passage, at, mention }: Figure): boolean =>
  figuresOf(passage)[at - 1]?.mention.sentence !== mention.sentence

/** Digits of a mean, its amount and its count together that no slip makes agree by chance, though the count stands some sentences before. */
const LONG = 11
const LONG_MEAN = 4

/** "cho 341 hộ. … Kinh phí đã chi trả 187,42 tỷ đồng, bình quân 542,6 triệu đồng/hộ": the amount in front, and the one count before it that fits. */
export function slippedFar(rate: Rate, { amounts, near }: Beside): Proposal[] {
  const [first] = levelsBefore(rate)
  const amount = first && within(amounts, first)
  if (!amount || significantDigits(rate.operand) < LONG_MEAN || isTime(rate.per.word)) return []
  const before = near.filter(({ claim: { place } }) => place.start < amount.claim.place.start)
  const found = before
    .filter((count) => [rate.operand, amount, count].reduce((sum, each) => sum + digitsOf(each), 0) >= LONG)
    .flatMap((count) => slippedOf(rate, [[amount, count]]))
  const sizes = new Set(found.map(({ members }) => amountOf(members[1]!)?.toString()))
  return sizes.size === 1 ? [{ ...found[0]!, strength: STRENGTH.told }] : []
}

/** Levels in front of a mean in its sentence, nearest first: no changes, no percentages, and nothing that only a bracket adds. */
function levelsBefore({ figure: { mention, passage, at }, of }: Rate): Figure[] {
  const outside = mention.bracket?.parent ?? null
  return figuresOf(passage)
    .slice(Math.max(0, at - REACH), at)
    .filter(({ mention: other }) => other.sentence === mention.sentence)
    .filter(({ mention: { bracket } }) => bracket === mention.bracket || bracket === outside)
    .filter((other) => isLevel(other, of) && !directionOf(other))
    .reverse()
}

/** Neither a change nor another rate, nor how long it took, unless the mean is of days. */
function isLevel({ mention: { claim } }: Figure, of: Thing): boolean {
  if (claim.kind !== 'quantity') return claim.kind === 'ratio'
  return claim.role !== 'change' && !claim.unit.includes('/') && (isTime(of.word) || !isTimeClaim(claim))
}

/** One of two figures as the amount and the other as the count. */
function pairOf(a: Figure, b: Figure, { amounts, near }: Beside): Pair | undefined {
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

/** "Dư nợ 142,6 tỷ đồng, với 118 tổ/4.216 hộ vay, …; bình quân 33,8 triệu đồng/hộ": one amount and one count in all the sentence. */
function onlyPair(levels: readonly Figure[], { amounts, near }: Beside): Pair | undefined {
  const [ofIt, perIt] = [amounts, near].map((operands) =>
    levels.flatMap((level) => within(operands, level) ?? []),
  )
  const [amount, count] = [ofIt![0], perIt![0]]
  if (ofIt!.length !== 1 || perIt!.length !== 1 || amount!.claim.id === count!.claim.id) return undefined
  return [amount!, count!]
}

function ofHead(first: Figure, head: Operand, { amounts }: Beside): Pair | undefined {
  const amount = within(amounts, first)
  return amount && amount.claim.id !== head.claim.id ? [amount, head] : undefined
}

const within = (operands: readonly Operand[], { mention }: Figure): Operand | undefined =>
  operands.find(({ claim }) => claim.id === mention.claim.id)
