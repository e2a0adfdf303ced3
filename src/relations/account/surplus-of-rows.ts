/** A surplus of totals of which at least one stands in a row of a table: "Tổng chi phí | 23.115". */
import { memoized } from '../../model/memoized.ts'
import { type Figure, figuresOf } from '../context/figures.ts'
import { inUnitOf } from '../context/in-unit-of.ts'
import { operandOf } from '../context/operand-of.ts'
import { significantDigits } from '../context/settle.ts'
import type { Discourse } from '../discourse/index.ts'
import { amountOf } from '../operand.ts'
import { isOfMeasure, lastBefore } from './totals-before.ts'

/** Words that end in the name of the greater, and of the smaller total. */
export interface Names {
  readonly more: RegExp
  readonly less: RegExp
  /** Whether both totals may stand in the text. */
  readonly loose: boolean
}

/** So many figures of each name are tried, the nearest first. */
const MOST = 24

/** Figures of fewer digits differ by any other by chance. */
const DIGITS = 3

/** The two totals before a surplus that give it, each called by its name in the text or in the head of its row. */
export function levelsInRows(
  discourse: Discourse,
  figure: Figure,
  { more, less, loose }: Names,
): [Figure, Figure] | undefined {
  const left = amountOf(operandOf(figure))
  if (!left || significantDigits(operandOf(figure)) < DIGITS) return undefined
  const named = (name: RegExp) =>
    lastBefore(levelsNamed(discourse)(name), figure, MOST)
      .map((level) => (isCell(level) ? inUnitOf(level, figure) : level))
      .filter((level) => isOfMeasure(level, figure))
  const spent = named(less)
  for (const whole of spent.length > 0 ? named(more) : []) {
    const rest = amountOf(operandOf(whole))?.sub(left)
    const taken = rest && spent.find((level) => amountOf(operandOf(level))?.equals(rest))
    if (taken && (loose || isCell(taken) || isCell(whole))) return [whole, taken]
  }
  return undefined
}

const isCell = ({ mention: { block } }: Figure): boolean => block.cell !== undefined

/** The amounts of a report that a name ends the words of, in order; each name is looked for once. */
const levelsNamed = memoized((discourse: Discourse) =>
  memoized((name: RegExp): readonly Figure[] =>
    levelsWithNames(discourse)
      .filter(({ words }) => name.test(words))
      .map(({ level }) => level),
  ),
)

/** Every amount of a report with the words that name it, in order: those before it in the text, or the head of its row. */
const levelsWithNames = memoized((discourse: Discourse) =>
  discourse.passages.flatMap((passage) => {
    const figures = figuresOf(passage)
    const isAlone = passage.block.cell !== undefined && figures.length === 1
    return figures.filter(isAmount).map((level) => {
      const head = isAlone ? (level.mention.claim.row?.at(-1) ?? '') : level.lead
      return { level, words: head.toLowerCase().trim() }
    })
  }),
)

const isAmount = ({ mention: { claim } }: Figure): boolean =>
  claim.kind === 'quantity' && claim.role !== 'change' && claim.direction === undefined
