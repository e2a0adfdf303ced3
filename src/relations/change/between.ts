import { OWN_RATES_OF_GROWTH } from '../../lexicon/change-cues.ts'
import { anyOf } from '../any-of.ts'
import { levelBefore, ownerOf } from '../context/around.ts'
import { lastWordIn, wayOf } from '../context/direction-words.ts'
import { type Figure, figuresOf, gapBetween } from '../context/figures.ts'
import { operandOf } from '../context/operand-of.ts'
import { withUnitOf } from '../lent-unit.ts'
import { amountOf } from '../operand.ts'
import type { Member, Operand } from '../proposal.ts'
import { isTarget } from '../share/sense.ts'
import { type Change, sameMeasure } from './levels.ts'
import { isFromOther } from './other-base.ts'

const FROM = /(?<!\p{L})từ(?: mức)?$/u
const OWN_RATE = new RegExp(anyOf(OWN_RATES_OF_GROWTH), 'u')
const TO = /(?<!\p{L})(?:lên|xuống|còn|đến|thành|sang)(?: (?:còn|đến|thành|mức|tới))*$/u

/** How far a change stands from the two levels that the text names with "từ … lên …". */
const NEAR = 5

/** "tăng từ 81,2 tấn lên 86,5 tấn, tăng 5,3 tấn": the two levels that the sentence of a change spells out. */
export function spelledLevels({ figure }: Change): Member[] | undefined {
  if (OWN_RATE.test(figure.lead)) return undefined
  const around = figuresOf(figure.passage).slice(Math.max(0, figure.at - NEAR), figure.at + NEAR)
  const levels = around.filter(({ mention }) => mention.sentence === figure.mention.sentence)
  const from = ofOwnMeasure(
    levels.filter((other) => FROM.test(other.lead) || isFirstOfTwo(other, figure)),
    figure,
  )
  if (!from) return undefined
  const to = levels.find(
    (other) => other.at === from.at + 1 && other !== figure && TO.test(gapBetween(from, other)),
  )
  const now =
    to ??
    (from.at < figure.at
      ? levelBefore(from, 3).find((other) => sameMeasure(operandOf(other), operandOf(from)))
      : undefined)
  const isOfOneClause = now && from.at < now.at && !gapBetween(now, figure).includes(';')
  const start = isOfOneClause ? inUnitOf(from, now) : operandOf(from)
  if (!now || !sameMeasure(operandOf(now), start)) return undefined
  if (isFromOther(figure, operandOf(now)) || (to && isSpan(from, to)) || isOfOwner(figure, now))
    return undefined
  return [
    { ...operandOf(now), role: 'now' },
    { ...start, role: 'before' },
  ]
}

/** "từ 12 lên 15 trường với 4.512 học sinh (tăng 12,3%)": the bracket behind something else. */
function isOfOwner(figure: Figure, now: Figure): boolean {
  const owner = ownerOf(figure)
  return owner !== undefined && owner.at > now.at && !sameMeasure(operandOf(owner), operandOf(now))
}

/** "từ 40,02 lên 43,87 triệu m3": the unit stands behind the second alone. */
function inUnitOf(from: Figure, now: Figure): Operand {
  const [own, other] = [from.mention.claim, now.mention.claim]
  const isLent = own.kind === 'quantity' && own.unit === '' && other.kind === 'quantity'
  return isLent ? { ...operandOf(from), claim: withUnitOf(own, other) } : operandOf(from)
}

/**
 * "từ 950 hộ xuống 810 hộ (giảm 140 hộ), tỷ lệ giảm từ 7,1% …": the nearest of the measure of a change, else the nearest; one that belongs
 * to the next thing told comes last.
 */
function ofOwnMeasure(froms: readonly Figure[], figure: Figure): Figure | undefined {
  const nearest = froms.toSorted(
    (a, b) =>
      Number(isOfNext(a, figure)) - Number(isOfNext(b, figure)) || distance(a, figure) - distance(b, figure),
  )
  return nearest.find((from) => sameMeasure(operandOf(from), operandOf(figure))) ?? nearest[0]
}

/** "chỉ tiêu giảm từ 5% đến 10%": how far something is to move, not where from and where to; no fall leads to more. */
function isSpan(from: Figure, to: Figure): boolean {
  if (!ONLY_TO.test(gapBetween(from, to))) return false
  const word = lastWordIn(from.lead)?.[1]
  const [low, high] = [amountOf(operandOf(from)), amountOf(operandOf(to))]
  const rises = low !== undefined && high !== undefined && high.compare(low) > 0
  return isTarget(from) || (word !== undefined && (wayOf(word) === 'up') !== rises)
}

/** "…, giảm 8,5 điểm phần trăm; công nghiệp từ 25,2% lên 30,8%": a level behind a change, of something that is named in between. */
const isOfNext = (from: Figure, figure: Figure): boolean =>
  from.at > figure.at && NEXT.test(gapBetween(figure, from))

const NEXT = /;|,(?! ?(?:tăng|giảm|từ)(?!\p{L})).{2,} từ(?: mức)?$/u

const ONLY_TO = /^(?:đến|tới)(?: mức)?$/u

/** "từ 6.250 lên 9.375 triệu đồng, gấp 1,5 lần": the two levels right before a figure, on its level of brackets. */
export function spelledRightBefore(change: Change): Member[] | undefined {
  const { at, passage, mention } = change.figure
  const before = figuresOf(passage)[at - 1]
  const spelled = before?.mention.bracket === mention.bracket ? spelledLevels(change) : undefined
  return spelled?.[0]?.claim === before?.mention.claim ? spelled : undefined
}

/** "tăng khoảng 3 lần, từ 8,2% năm 2019 lên 24,7%": the two levels right behind a figure, on its level of brackets. */
export function spelledRightBehind(change: Change): Member[] | undefined {
  const { at, passage, mention } = change.figure
  const next = figuresOf(passage)[at + 1]
  const isBeside = next?.mention.bracket === mention.bracket && BEHIND.test(gapBetween(change.figure, next))
  const spelled = isBeside ? spelledLevels(change) : undefined
  return spelled?.[1]?.claim === next?.mention.claim ? spelled : undefined
}

const BEHIND = /^,? ?(?:tăng )?từ(?: mức)?$/u

/** "tăng 09 vụ: 49 vụ lên 58 vụ": no word before the first, which opens its clause, and the second right behind it. */
function isFirstOfTwo(first: Figure, figure: Figure): boolean {
  const next = figuresOf(first.passage)[first.at + 1]
  return (
    first.lead === '' &&
    first !== figure &&
    next !== undefined &&
    next !== figure &&
    next.mention.bracket === first.mention.bracket &&
    RISES.test(gapBetween(first, next)) &&
    sameMeasure(operandOf(first), operandOf(figure))
  )
}

const RISES = /^(?:lên|xuống)(?: (?:còn|thành|mức|tới))*$/

const distance = (a: Figure, b: Figure) => Math.abs(a.at - b.at)
