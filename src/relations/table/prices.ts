/** Lines of a table that may be told at the prices of another year than what is printed beside them. */
import { DEFLATED } from '../../lexicon/mean-growth-words.ts'
import { isMoney } from '../../lexicon/units.ts'
import { withinWords } from '../mean-growth/within-words.ts'
import { codeOf } from '../operand.ts'
import type { Operand } from '../proposal.ts'
import type { Fit } from './fit.ts'

const PRICED = withinWords(DEFLATED)

/** What prices move, by the names of its row and column: the product of a province, what an industry made. */
export const isPriced = ({ claim: { row = [], column = [] } }: Operand): boolean =>
  PRICED.test([...row, ...column].join(' ').toLowerCase())

/** Whether a line that fails is of money, or beside such lines of no known unit. */
export function mayBeOfOtherPrices({ first, outcomes }: Fit): boolean {
  const operands = [...outcomes].map(([at, { holds }]) => ({ holds, operand: first.figures[at]!.operand }))
  const isOfMoney = (operand: Operand) => isPriced(operand) || isMoney(codeOf(operand))
  const isAmongMoney = operands.some(({ operand }) => isOfMoney(operand))
  return operands.some(
    ({ holds, operand }) => !holds && (isOfMoney(operand) || (isAmongMoney && codeOf(operand) === '')),
  )
}
