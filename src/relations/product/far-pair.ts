import { divide, multiply } from '../../model/index.ts'
import { memoized } from '../../model/memoized.ts'
import { contentWords } from '../content-words.ts'
import { type Figure, figuresOf } from '../context/figures.ts'
import { measureOf } from '../context/measured.ts'
import { operandOf } from '../context/operand-of.ts'
import { significantDigits } from '../context/settle.ts'
import type { Discourse } from '../discourse/index.ts'
import { amountOf, intervalOf } from '../operand.ts'
import type { Operand } from '../proposal.ts'
import type { Rate } from './rates.ts'
import { roundedFrom } from './rounded-from.ts'

/** A report is searched for so many means, and so many counts of one sort: beyond, a fit would prove nothing. */
const MEANS = 40
const COUNTS = 400

/** How many figures apart an amount and its count stand in one sentence. */
const APART = 6

/** Digits of a mean below which some amount over some count always fits. */
const DIGITS = 3

const searched = new WeakMap<Discourse, number>()
/**
 * The amount and the count of a mean that stand elsewhere in the report side by side: "Dư nợ bình quân 44,1 triệu đồng/hộ",
 * and in a table "Tổng cộng | 4.702 hộ | 207.518 triệu đồng". The amount is named by words of the mean.
 */
export function farPair(discourse: Discourse, rate: Rate): readonly [Operand, Operand] | undefined {
  const words = new Set(contentWords(rate.figure.lead))
  const done = searched.get(discourse) ?? 0
  if (significantDigits(rate.operand) < DIGITS || words.size === 0 || done >= MEANS) return undefined
  searched.set(discourse, done + 1)
  for (const count of figuresByMeasure(discourse).get(rate.per.measure) ?? [])
    for (const amount of besides(discourse, count)) {
      const operand = operandOf(amount)
      if (measureOf(operand) !== rate.of.measure || !isNamed(amount, words)) continue
      if (gives(operand, operandOf(count), rate)) return [operand, operandOf(count)]
    }
  return undefined
}

/** Levels that are whole numbers, by what they count. */
const figuresByMeasure = memoized((discourse: Discourse): Map<string, Figure[]> => {
  const found = new Map<string, Figure[]>()
  for (const passage of discourse.passages)
    for (const figure of figuresOf(passage)) {
      const { claim } = figure.mention
      if (claim.kind !== 'quantity' || claim.role === 'change' || claim.decimals > 0) continue
      const measure = measureOf(operandOf(figure))
      const list = found.get(measure)
      if (!list) found.set(measure, [figure])
      else if (list.length < COUNTS) list.push(figure)
    }
  return found
})

/** Figures in the sentence of a count, or in its row of a table. */
function besides(discourse: Discourse, { passage, at, mention }: Figure): Figure[] {
  const { cell } = passage.block
  if (!cell)
    return figuresOf(passage)
      .slice(Math.max(0, at - APART), at + APART + 1)
      .filter((other) => other.mention.sentence === mention.sentence && other.mention !== mention)
  return [-2, -1, 1, 2].flatMap((step) => {
    const other = discourse.passages[passage.index + step]
    const there = other?.block.cell
    return other && there?.table === cell.table && there.row === cell.row ? figuresOf(other).slice(0, 1) : []
  })
}

function isNamed({ mention: { claim } }: Figure, words: ReadonlySet<string>): boolean {
  const said = [claim.subject, ...(claim.row ?? []), ...(claim.column ?? [])].join(' ')
  return contentWords(said).some((word) => words.has(word))
}

/** Whether the amount over the count lies within what the digits of the mean allow. */
function gives(amount: Operand, count: Operand, { operand }: Rate): boolean {
  const [mean, size, total] = [roundedFrom(operand), intervalOf(count), intervalOf(amount)]
  if (!mean || !size || !total || !amountOf(count) || !divide(total, size)) return false
  const low = multiply(mean, size)
  return total.hi.compare(low.lo) >= 0 && total.lo.compare(low.hi) <= 0
}
