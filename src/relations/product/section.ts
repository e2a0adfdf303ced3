/** The amount, or the amount and the count, of a mean in the paragraphs before it: "mua 5.880 bản (1.960 tên). … Mỗi tên có trung bình 3 bản". */
import { unitOf as rowOf } from '../../lexicon/index.ts'
import { figuresBefore } from '../context/around.ts'
import { directionOf } from '../context/direction.ts'
import { type Figure, figuresOf } from '../context/figures.ts'
import { operandOf } from '../context/operand-of.ts'
import { significantDigits } from '../context/settle.ts'
import type { Discourse } from '../discourse/index.ts'
import { judge } from '../judge.ts'
import { amountOf, unitOf } from '../operand.ts'
import type { Proposal } from '../proposal.ts'
import { quotient } from './divided.ts'
import { isTime, type Rate, type Thing } from './rates.ts'

/** How many figures back in its section a mean may have its amount. */
const REACH = 24

/** Digits of an amount of which a mean of one digit may be told, where it comes out exactly. */
const TELLING = 3

/** Means that hold of an amount in the same noun before them, and of the count in their sentence or right beside that amount. */
export function meansOfSection(discourse: Discourse, rate: Rate): Proposal[] {
  if (rate.form !== 'mean' || isTime(rate.per.word) || isTime(rate.of.word)) return []
  const before = figuresBefore(discourse, rate.figure, REACH)
  const own = before.filter((count) => isOfSentence(count, rate) && isOf(count, rate.per))
  return before
    .filter((amount) => isOf(amount, rate.of))
    .flatMap((amount) => {
      const beside = neighbours(amount).filter((count) => isOf(count, rate.per))
      return [...own, ...beside].map((count) => quotient(rate, operandOf(amount), operandOf(count)))
    })
    .filter((proposal) => proves(rate, proposal))
    .slice(0, 1)
}

const isOfSentence = ({ passage, mention }: Figure, { figure }: Rate): boolean =>
  passage === figure.passage && mention.sentence === figure.mention.sentence

/** A level in the very noun; people are people. */
function isOf(figure: Figure, { word, measure }: Thing): boolean {
  const { claim } = figure.mention
  if (claim.kind !== 'quantity' || claim.role === 'change' || directionOf(figure)) return false
  const unit = unitOf(operandOf(figure)).toLowerCase()
  return unit !== '' && (unit === word || (measure === 'people' && rowOf(unit)?.group === measure))
}

/** The figures right beside one in its sentence. */
const neighbours = ({ passage, at, mention }: Figure): Figure[] =>
  [figuresOf(passage)[at - 1], figuresOf(passage)[at + 1]].filter(
    (other): other is Figure => other?.mention.sentence === mention.sentence,
  )

/** A mean of one digit proves itself by coming out exactly of a long amount. */
function proves({ operand }: Rate, made: Proposal): boolean {
  if (significantDigits(operand) > 1) return judge(made).verdict === 'consistent'
  const [mean, total, size] = [operand, ...made.members].map((each) => amountOf(each))
  const isLong = made.members.some((each) => each.role === 'part' && significantDigits(each) >= TELLING)
  return isLong && mean && total && size ? mean.mul(size).equals(total) : false
}
