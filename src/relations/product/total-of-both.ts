/** "xây mới 42 nhà, mức 60 triệu đồng/nhà; sửa chữa 25 nhà, mức 30 triệu đồng/nhà; tổng kinh phí 3.270 triệu đồng": all items and their total. */
import { figuresOf, gapBetween } from '../context/figures.ts'
import { measureOf } from '../context/measured.ts'
import { operandOf } from '../context/operand-of.ts'
import type { Operand, Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { pairedProduct, rowOfCounts } from './pairs.ts'
import type { Rate } from './rates.ts'
import { isOfAll } from './slipped.ts'

/** Two products, items of one list that semicolons part, and behind a semicolon what is called the total: it is of no item alone. */
export function totalsOfBoth(rates: readonly Rate[]): Proposal[] {
  return rates.flatMap((first, i) => {
    const second = rates[i + 1]
    if (!second || first.form === 'mean' || second.form === 'mean' || !areItems(first, second)) return []
    const [row, total] = [rowOfCounts(first, second), totalBehind(second)]
    if (!row || !total || isItem(first)) return []
    const made = pairedProduct(total, [row[0], first.operand, row[1], second.operand])
    return [{ ...made, strength: STRENGTH.sure }]
  })
}

const areItems = (a: Rate, b: Rate): boolean =>
  a.figure.passage === b.figure.passage &&
  a.figure.mention.sentence === b.figure.mention.sentence &&
  b.figure.at - a.figure.at === 2 &&
  a.per.measure === b.per.measure &&
  a.of.measure === b.of.measure &&
  gapBetween(a.figure, b.figure).includes(';')

/** Whether a rate goes on a list, of which the two are then only the end. */
const isItem = ({ figure }: Rate): boolean => {
  const before = figuresOf(figure.passage)[figure.at - 2]
  return before?.mention.sentence === figure.mention.sentence && gapBetween(before, figure).includes(';')
}

/** The amount behind a semicolon that is called the total. */
function totalBehind({ figure, of }: Rate): Operand | undefined {
  const next = figuresOf(figure.passage)[figure.at + 1]
  if (next?.mention.sentence !== figure.mention.sentence || next.mention.claim.kind !== 'quantity')
    return undefined
  const total = operandOf(next)
  const words = gapBetween(figure, next)
  const isTotal = TOTAL.test(words) && isOfAll(words) && measureOf(total) === of.measure
  return isTotal && next.mention.claim.approx === 'exact' ? total : undefined
}

const TOTAL = /^ ?; ?(?:với )?(?:tổng|cộng)(?!\p{L})/u
