import { withoutYear } from '../average/per-year.ts'
import { type Figure, figuresOf } from '../context/figures.ts'
import { alike, isTime } from '../context/measured.ts'
import { operandOf } from '../context/operand-of.ts'
import { amountOf } from '../operand.ts'
import type { Operand } from '../proposal.ts'
import { yearOfLevel } from './year-of-level.ts'
import { wordsBefore, type YearlyChange } from './yearly-change.ts'

/** A figure that a yearly change may start from or lead to. */
export interface Level {
  readonly figure: Figure
  readonly operand: Operand
  readonly year: number | undefined
}

/** Two levels, the earlier first, and over how many years they are apart, where their years are told. */
export interface Pair {
  readonly before: Level
  readonly now: Level
  readonly years: number | undefined
}

/** How many figures before and behind a yearly change its levels may stand, how many sentences before, and how many are paired. */
const [REACH, AHEAD, SENTENCES, MOST] = [14, 4, 2, 10]

/** Every two levels around a yearly change that may be its own: those with years, and "từ … lên …"; the nearest first. */
export function pairsAround(change: YearlyChange): Pair[] {
  const levels = levelsAround(change)
  const pairs = levels.flatMap((before) =>
    levels.flatMap((now) => (now === before ? [] : (pairOf(before, now) ?? []))),
  )
  const distance = ({ before, now }: Pair) =>
    Math.abs(change.figure.at - before.figure.at) + Math.abs(change.figure.at - now.figure.at)
  return pairs.toSorted((a, b) => distance(a) - distance(b))
}

function pairOf(before: Level, now: Level): Pair[] | undefined {
  if (!alike(before.operand, now.operand)) return undefined
  const [from, to] = [before.year, now.year]
  if (from !== undefined && to !== undefined)
    return to > from ? [{ before, now, years: to - from }] : undefined
  return isFromTo(before, now) ? [{ before, now, years: undefined }] : undefined
}

/** "từ 1.200 lên 1.860 tỷ đồng": the second stands right behind the first. */
const isFromTo = (before: Level, now: Level): boolean =>
  now.figure.at === before.figure.at + 1 &&
  FROM.test(wordsBefore(before.figure)) &&
  TO.test(wordsBefore(now.figure))

const FROM = /(?<!\p{L})từ(?: mức| con số)? ?(?:\p{L}+ ){0,2}$/u
const TO = /(?<!\p{L})(?:lên|xuống|còn|đến|thành)(?: \p{L}+){0,3} ?$/u

function levelsAround({ figure }: YearlyChange): Level[] {
  const { passage, at, mention } = figure
  const measure = withoutYear(operandOf(figure))
  const near = figuresOf(passage)
    .slice(Math.max(0, at - REACH), at + AHEAD)
    .filter((other) => other !== figure && isNear(mention.sentence - other.mention.sentence, other.at > at))
    .filter((other) => mayBeLevel(other, measure))
    .map((other): Level => ({ figure: other, operand: operandOf(other), year: yearOfLevel(other) }))
  const before = near.filter((level) => level.figure.at < at)
  return [...before.slice(-MOST), ...near.filter((level) => level.figure.at > at)]
}

/** Levels stand in the sentence of their change, or told before it. */
const isNear = (sentences: number, isBehind: boolean): boolean =>
  isBehind ? sentences === 0 : sentences >= 0 && sentences <= SENTENCES

/** A rate is taken of amounts; what is told in hectares or points, of hectares or rates. */
function mayBeLevel(other: Figure, measure: Operand): boolean {
  const { claim } = other.mention
  if (claim.role === 'target' || claim.role === 'limit' || isTime(claim)) return false
  if (claim.kind !== 'quantity' && claim.kind !== 'percent') return false
  if (claim.kind === 'quantity' && claim.unit === 'lần') return false
  const isRise = /(?<!\p{L})(?:tăng|giảm)(?: thêm| được)?(?: (?:khoảng|gần|hơn|trên))? ?$/u.test(
    wordsBefore(other),
  )
  if (isRise || (amountOf(operandOf(other))?.valueOf() ?? 0) <= 0) return false
  if (measure.claim.kind === 'percent') return claim.kind === 'quantity' || !PER_YEAR.test(claim.text)
  return claim.kind === 'quantity' && alike(operandOf(other), measure)
}

const PER_YEAR = /\/ ?năm$/u
