import { unitOf as rowOf } from '../../lexicon/index.ts'
import { figuresOf } from '../context/figures.ts'
import { heldAmong, holds } from '../context/settle.ts'
import { type Discourse, firstAt } from '../discourse/index.ts'
import { amountOf, unitOf } from '../operand.ts'
import type { Operand, Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { amountsAnywhere, countsAnywhere } from './anywhere.ts'
import { around } from './around.ts'
import { calledAround } from './called.ts'
import { quotient } from './divided.ts'
import { farPair } from './far-pair.ts'
import { inOwnUnit } from './in-own-unit.ts'
import { ofCalled } from './of-called.ts'
import { isOfOthers } from './qualified.ts'
import { isTime, type Rate } from './rates.ts'
import { isSure } from './row.ts'

/** How many figures either side of a mean its count and amount may stand. */
const REACH = 8

/** R = T / K, the amount near the rate, the count near it or anywhere in the report. */
export function quotientOf(discourse: Discourse, rate: Rate): Proposal[] {
  // What is so much a year has a rule of its own: its years may be told anywhere.
  if (rate.form !== 'mean' || rate.per.word === 'năm') return []
  const amounts = around(rate, rate.of, 2 * REACH).slice(0, 6)
  const near = around(rate, rate.per, REACH)
    .slice(0, 6)
    .map((count) => inOwnUnit(rate, count))
  const candidates = amounts.flatMap((amount) =>
    near.filter((count) => count.claim.id !== amount.claim.id).map((count) => quotient(rate, amount, count)),
  )
  const onLevel = candidates.filter(({ members }) => members.every((member) => isOnLevel(rate, member)))
  const held = ofTheirNouns(discourse, rate) ?? heldAmong(onLevel) ?? heldAmong(candidates)
  if (held) return [held]
  const heldCalled = heldAmong(ofCalled(discourse, rate, { amounts, near }))
  if (heldCalled) return [heldCalled]
  const far = amounts.flatMap((amount) =>
    countsAnywhere(discourse, rate, amount).map((count) => quotient(rate, amount, count)),
  )
  const heldFar = heldAmong(far)
  if (heldFar) return [heldFar]
  const heldAmount = amountsAnywhere(discourse, rate, {
    counts: near.length > 0 ? near : calledAround(rate, rate.per, REACH),
    isFar: amounts.length === 0,
  })
    .map(([amount, count]) => quotient(rate, amount, count))
    .find(holds)
  if (heldAmount) return [heldAmount]
  const elsewhere = rate.each || candidates.length > 0 ? undefined : farPair(discourse, rate)
  if (elsewhere) return [quotient(rate, ...elsewhere)]
  const told = candidates.filter(({ members }) => !isOfOthers(rate, members[1]!))
  const head = headline(rate, near)?.claim.id
  const ofHead = told.find(({ members }) => members[1]!.claim.id === head)
  const sure = (proposal: Proposal) => isSure(rate, proposal) && isOneNoun(rate, proposal)
  const first = (ofHead && sure(ofHead) ? ofHead : told.find(sure)) ?? ofHead ?? told[0]
  if (!first) return []
  if (isSure(rate, first))
    return [{ ...first, strength: isOneNoun(rate, first) ? STRENGTH.sure : STRENGTH.possible }]
  return (isRightBefore(rate, first) ||
    isSole(rate, first, near) ||
    isOnlyPair(rate, first, [...amounts, ...near])) &&
    isOneNoun(rate, first)
    ? [{ ...first, strength: STRENGTH.doubtful }]
    : []
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

/** "Có 58 hợp tác xã. … Tổng số thành viên 9.280 người, bình quân 160 người/HTX.": the amount alone before the mean, and one count around. */
function isSole({ figure }: Rate, { members: [amount, count] }: Proposal, near: readonly Operand[]): boolean {
  const figures = figuresOf(figure.passage)
  const before = figures[figure.at - 1]?.mention
  if (before?.claim.id !== amount!.claim.id || before.sentence !== figure.mention.sentence) return false
  if (
    before.bracket !== figure.mention.bracket ||
    figures[figure.at - 2]?.mention.sentence === before.sentence
  )
    return false
  const size = amountOf(count!)
  return size !== undefined && near.every((other) => amountOf(other)?.equals(size))
}

/** "Có 32 tổ, 4.862 hộ, 19.107 khẩu, bình quân 3,93 khẩu/hộ và 152 hộ/tổ": one of each sort before a bare mean in its sentence. */
function isOnlyPair({ figure }: Rate, { members }: Proposal, all: readonly Operand[]): boolean {
  const [from = 0, to = 0] = figure.passage.block.sentences[figure.mention.sentence] ?? []
  const { start } = figure.mention
  const isWithin = ({ claim: { place } }: Operand) =>
    place.block === figure.passage.block.id && place.start >= from && place.start < to
  const beside = new Set(all.filter(isWithin).map(({ claim }) => claim.id))
  return (
    BARE.test(figure.lead) &&
    beside.size === 2 &&
    members.every((member) => isWithin(member) && member.claim.place.start < start) &&
    !figure.passage.block.value.slice(from, start).includes(';')
  )
}

const BARE = /^(?:(?:và|tính ra|tính|chung|đạt|là|khoảng|bình quân|trung bình|bq)(?: |$))*$/u

/** "Mở 09 lớp …; có 585 người dự, bình quân 65 người/lớp": the amount right before the mean, the count at the head of the sentence. */
function isRightBefore({ figure }: Rate, { members: [amount, count] }: Proposal): boolean {
  const figures = figuresOf(figure.passage)
  const before = figures[figure.at - 1]?.mention
  if (!before || before.claim.id !== amount!.claim.id || before.sentence !== figure.mention.sentence)
    return false
  if (before.bracket !== figure.mention.bracket) return false
  if (/[;:.]/.test(figure.passage.block.value.slice(before.end, figure.mention.start))) return false
  const [from = 0] = figure.passage.block.sentences[before.sentence] ?? []
  const first = figures[firstAt(figures, from, ({ mention }) => mention.start)]
  return first !== undefined && first.mention.claim.id === count!.claim.id
}

/** "3.460 suất, cấp tỉnh 650 suất, cấp xã 2.810 suất, …": of counts before a mean in its sentence, the one that the others are parts of. */
function headline({ figure }: Rate, counts: readonly Operand[]): Operand | undefined {
  const { place } = figure.mention.claim
  const [from = 0] = figure.passage.block.sentences[figure.mention.sentence] ?? []
  const before = counts
    .filter(({ claim }) => claim.place.start >= from && claim.place.start < place.start)
    .sort((a, b) => a.claim.place.start - b.claim.place.start)
  const [first, ...others] = before
  const size = first && amountOf(first)
  return size && others.every((other) => (amountOf(other)?.compare(size) ?? 1) < 0) ? first : undefined
}

/** Nouns for anybody: "12.480 lượt người nghe, bình quân 52 học sinh/buổi" may still be one. */
const ANYBODY = /^(?:lượt )?(?:người|khẩu|nhân khẩu)(?!\p{L})/u

/** Whether a mean and the amount beside it count one thing: not pupils, where the mean is of teachers. */
function isOneNoun({ of, per }: Rate, { members }: Proposal): boolean {
  const [unit, counted] = members.map((member) => unitOf(member).toLowerCase())
  const noun = of.word.toLowerCase()
  if (unit === undefined || (isTime(per.word) && counted !== per.word)) return false
  if (unit === '' || rowOf(unit)?.dimension !== 'count' || ANYBODY.test(unit)) return true
  if (ANYBODY.test(noun)) return rowOf(unit)?.group === 'people' && !/^ca(?!\p{L})/u.test(unit)
  return unit === noun || unit.endsWith(` ${noun}`) || noun.endsWith(` ${unit}`) || unit.startsWith(noun)
}
