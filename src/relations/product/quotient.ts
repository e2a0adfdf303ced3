import { figuresOf } from '../context/figures.ts'
import { heldAmong, holds } from '../context/settle.ts'
import type { Discourse } from '../discourse/index.ts'
import { judge } from '../judge.ts'
import { unitOf } from '../operand.ts'
import type { Operand, Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { amountsAnywhere, countsAnywhere } from './anywhere.ts'
import { around } from './around.ts'
import { calledAround } from './called.ts'
import { calledBefore } from './called-before.ts'
import { quotient } from './divided.ts'
import { farPair } from './far-pair.ts'
import { inOwnUnit } from './in-own-unit.ts'
import { type Beside, likeliest } from './likeliest.ts'
import { ofCalled } from './of-called.ts'
import { mayBeOfOneStage } from './one-stage.ts'
import type { Rate, Thing } from './rates.ts'
import { isInRow } from './row.ts'
import { slippedFar, slippedMean } from './slipped-mean.ts'
import { tablePair } from './table-pair.ts'

/** How many figures either side of a mean its count and amount may stand. */
const REACH = 8
/** How many amounts are tried: a bracket may take the one apart into several. */
const AMOUNTS = 10

/** R = T / K, the amount near the rate, the count near it or anywhere in the report. */
export function quotientOf(discourse: Discourse, rate: Rate): Proposal[] {
  // What is so much a year has a rule of its own: its years may be told anywhere.
  if (rate.form !== 'mean' || rate.per.word === 'năm') return []
  const beside = besideOf(rate)
  const near = heldNear(discourse, rate, beside)
  const ahead = near && isParted(rate, near) ? toldAhead(rate, beside) : undefined
  if (ahead) return [ahead]
  if (near && judge(near).verdict === 'consistent') return [near]
  const slipped = slippedMean(rate, beside)
  if (slipped.some((made) => isInRow(rate, made))) return slipped
  const held = near ?? heldAnywhere(discourse, rate, beside)
  if (held) return [held]
  const told = slipped.length > 0 ? slipped : slippedFar(rate, beside)
  if (told.length > 0) return told
  const isOpen = !rate.each && beside.candidates.length === 0
  const elsewhere = isOpen ? farPair(discourse, rate) : undefined
  if (elsewhere) return [quotient(rate, ...elsewhere)]
  const called = (isOpen ? calledBefore(discourse, rate) : undefined) ?? tablePair(discourse, rate)
  return called ? [called] : likeliest(rate, beside)
}

/** "138 dự án, vốn 4.716 tỷ đồng, bình quân 48,6 tỷ đồng/dự án; 97 dự án đã hoạt động": whether a semicolon or a sentence parts a mean from a count behind it. */
function isParted({ figure: { mention, passage } }: Rate, { members }: Proposal): boolean {
  return members.some(({ claim: { place } }) => {
    const isBehind = place.block === mention.block.id && place.start > mention.end
    return isBehind && /;|[.!?]\s/u.test(passage.block.value.slice(mention.end, place.start))
  })
}

/** What the words right in front of a mean leave no doubt that it is of. */
const toldAhead = (rate: Rate, beside: Beside): Proposal | undefined =>
  likeliest(rate, beside).find((made) => made.strength >= STRENGTH.sure && !isParted(rate, made))

/** The amounts and the counts around a mean, each amount by each count. */
function besideOf(rate: Rate): Beside {
  const amounts = around(rate, rate.of, 2 * REACH)
    .filter((amount) => !isOfOtherNoun(rate, amount, rate.per))
    .slice(0, AMOUNTS)
  const near = around(rate, rate.per, REACH)
    .filter((count) => !isOfOtherNoun(rate, count, rate.of))
    .slice(0, 6)
    .map((count) => inOwnUnit(rate, count))
  const candidates = amounts.flatMap((amount) =>
    near
      .filter((count) => count.claim.id !== amount.claim.id && mayBeOfOneStage(amount, count))
      .map((count) => quotient(rate, amount, count)),
  )
  return { amounts, near, candidates }
}

/** "743 phòng học, …, bình quân 1,09 phòng/lớp (760 lớp)": what has the noun of one side of a mean is not its other side, though both be of one sort. */
const isOfOtherNoun = ({ of, per }: Rate, operand: Operand, other: Thing): boolean =>
  of.word !== per.word && isNoun(unitOf(operand).toLowerCase(), other.word)

const isNoun = (unit: string, noun: string): boolean => unit === noun || unit.startsWith(`${noun} `)

/** What holds of figures around the mean, those of its own level and its own nouns first. */
function heldNear(discourse: Discourse, rate: Rate, { amounts, near, candidates }: Beside) {
  const onLevel = candidates.filter(({ members }) => members.every((member) => isOnLevel(rate, member)))
  return (
    ofTheirNouns(discourse, rate) ??
    heldAmong(onLevel) ??
    heldAmong(candidates) ??
    heldAmong(ofCalled(discourse, rate, { amounts, near }))
  )
}

/** What holds where the count, or else the amount, stands anywhere in the report. */
function heldAnywhere(discourse: Discourse, rate: Rate, { amounts, near }: Beside): Proposal | undefined {
  const far = amounts.flatMap((amount) =>
    countsAnywhere(discourse, rate, amount).map((count) => quotient(rate, amount, count)),
  )
  const held = heldAmong(far)
  if (held) return held
  return amountsAnywhere(discourse, rate, {
    counts: near.length > 0 ? near : calledAround(rate, rate.per, REACH),
    isFar: amounts.length === 0,
  })
    .map(([amount, count]) => quotient(rate, amount, count))
    .find(holds)
}

/** "tỷ số điều dưỡng trên bác sĩ": of two nouns of one sort, the figures that have these nouns, before any two people. */
const ofTheirNouns = (discourse: Discourse, rate: Rate): Proposal | undefined =>
  rate.of.measure === rate.per.measure
    ? heldAmong(ofCalled(discourse, rate, { amounts: [], near: [] }))
    : undefined

/** "36 lớp, 1.548 học sinh (khối 10: 12 lớp/526 học sinh), bình quân 43 học sinh/lớp": in the sentence, outside of brackets, is what a mean is of. */
function isOnLevel({ figure }: Rate, { claim }: Operand): boolean {
  const beside = figuresOf(figure.passage)
    .slice(Math.max(0, figure.at - 2 * REACH), figure.at + 2 * REACH)
    .find(({ mention }) => mention.claim.id === claim.id)?.mention
  return beside?.sentence === figure.mention.sentence && beside.bracket === figure.mention.bracket
}
