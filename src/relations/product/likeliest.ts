/** What a mean is most likely of where nothing that it may be of holds. */
import { unitOf as rowOf } from '../../lexicon/index.ts'
import { PUPIL_NOUNS, WORKED_OUT_WORDS } from '../../lexicon/mean-words.ts'
import { figuresOf } from '../context/figures.ts'
import { firstAt } from '../discourse/index.ts'
import { amountOf, unitOf } from '../operand.ts'
import type { Operand, Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { isOfBody, isOfShared } from './bodies.ts'
import { isOneName } from './one-name.ts'
import { isOfOtherSpan } from './other-span.ts'
import { isOfOthers } from './qualified.ts'
import { isTime, type Rate } from './rates.ts'
import { isSure } from './row.ts'

/** What stands around a mean. */
export interface Beside {
  readonly amounts: readonly Operand[]
  readonly near: readonly Operand[]
  /** Each amount by each count. */
  readonly candidates: readonly Proposal[]
}

/** The amount and the count that the words leave no doubt about, as surely as they do so; none where others may be meant. */
export function likeliest(rate: Rate, { amounts, near, candidates }: Beside): Proposal[] {
  const first = firstOf(rate, near, candidates)
  if (!first || isOfShared(rate, first)) return []
  const isOne = isOneNoun(rate, first) && isOneName(rate, first)
  if (isSure(rate, first)) return [{ ...first, strength: isOne ? STRENGTH.sure : STRENGTH.possible }]
  const isTold =
    isRightBefore(rate, first) || isSole(rate, first, near) || isOnlyPair(rate, first, [...amounts, ...near])
  return isTold && isOne ? [{ ...first, strength: STRENGTH.doubtful }] : []
}

/** The surest of some candidates: the one by the count at the head of the sentence, before the first. */
function firstOf(rate: Rate, near: readonly Operand[], candidates: readonly Proposal[]) {
  const told = candidates.filter(
    (made) =>
      isOfBody(rate, made.members[1]!) && !isOfOthers(rate, made.members[1]!) && !isOfOtherSpan(rate, made),
  )
  const head = headline(rate, near)?.claim.id
  const ofHead = told.find(({ members }) => members[1]!.claim.id === head)
  const sure = (proposal: Proposal) => isSure(rate, proposal) && isOneNoun(rate, proposal)
  return (ofHead && sure(ofHead) ? ofHead : told.find(sure)) ?? ofHead ?? told[0]
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

const BARE = new RegExp(`^(?:(?:${WORKED_OUT_WORDS.join('|')}|và|tính|chung|đạt|là|khoảng)(?: |$))*$`, 'u')

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
export function headline({ figure }: Rate, counts: readonly Operand[]): Operand | undefined {
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
export function isOneNoun({ of, per }: Rate, { members }: Proposal): boolean {
  const [unit, counted] = members.map((member) => unitOf(member).toLowerCase())
  const noun = of.word.toLowerCase()
  if (unit === undefined || (isTime(per.word) && counted !== per.word)) return false
  if (unit === '' || rowOf(unit)?.dimension !== 'count' || ANYBODY.test(unit)) return true
  if (ANYBODY.test(noun)) return rowOf(unit)?.group === 'people' && !/^ca(?!\p{L})/u.test(unit)
  if (PUPIL_NOUNS.includes(noun) && PUPIL_NOUNS.includes(unit)) return true
  return unit === noun || unit.endsWith(` ${noun}`) || noun.endsWith(` ${unit}`) || unit.startsWith(noun)
}
