/** "Lúa mùa: gieo cấy 5.120 ha, đạt 101% KH. Năng suất 61,4 tạ/ha, sản lượng 31.437 tấn": the area at the head of a line, and its yield. */
import { directionOf } from '../context/direction.ts'
import { type Figure, figuresOf } from '../context/figures.ts'
import { measureOf } from '../context/measured.ts'
import { operandOf } from '../context/operand-of.ts'
import type { Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { quotient } from './divided.ts'
import type { Rate, Thing } from './rates.ts'
import { isSlip } from './slipped.ts'

/** The yield of the sentence behind an area, where a digit keeps the three from agreeing. */
export function yieldOfLine(rate: Rate): Proposal[] {
  const { figure, of, per } = rate
  const figures = figuresOf(figure.passage)
  const [area, amount] = [figures[0], figures[figure.at + 1]]
  if (!area || !amount || !YIELD.test(figure.lead) || !/sản lượng/u.test(amount.lead)) return []
  if (amount.mention.sentence !== figure.mention.sentence || !isOf(amount, of) || !isOf(area, per)) return []
  if (area.mention.sentence !== figure.mention.sentence - 1 || !isOnly(area, figure, per)) return []
  const made = quotient(rate, operandOf(amount), operandOf(area))
  return isSlip(made) ? [{ ...made, strength: STRENGTH.sure }] : []
}

const YIELD = /(?<!\p{L})(?:năng suất|ns)(?!\p{L})/u

const isOf = (figure: Figure, { measure }: Thing): boolean =>
  figure.mention.claim.kind === 'quantity' &&
  figure.mention.claim.role === 'actual' &&
  figure.mention.bracket === null &&
  !directionOf(figure) &&
  measureOf(operandOf(figure)) === measure

/** No other area stands between, but in brackets or as a change. */
const isOnly = (area: Figure, { passage, at }: Figure, per: Thing): boolean =>
  figuresOf(passage)
    .slice(area.at + 1, at)
    .every((other) => !isOf(other, per))
