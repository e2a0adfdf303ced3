/** What is left of the total of a table without one of its rows. */
import { LEAVING_OUT, LEFT_TELLING } from '../../lexicon/row-words.ts'
import { type Figure, proseFigures } from '../context/figures.ts'
import { alike } from '../context/measured.ts'
import { operandOf } from '../context/operand-of.ts'
import { sentenceBefore } from '../context/said-before.ts'
import { holds, significantDigits } from '../context/settle.ts'
import { isDigitOff } from '../digit-off.ts'
import type { Discourse } from '../discourse/index.ts'
import type { Proposal } from '../proposal.ts'
import { remainder } from '../remainder.ts'
import { isTarget } from '../share/sense.ts'
import { STRENGTH } from '../strength.ts'
import { rowsNamedIn } from './names.ts'
import { type Amount, type Row, rowsOfTable } from './rows.ts'
import { isLevelOfNow } from './topic.ts'

const LEFT_OUT = new RegExp(`(?<!\\p{L})(?:${LEAVING_OUT.join('|')}) `, 'giu')

/** Figures of fewer digits are left of a total by chance. */
const DIGITS = 3

/** "Nếu không tính tiền sử dụng đất thì thu được 54.811 triệu đồng, đạt 107,4% dự toán (51.020 triệu đồng)". */
export function withoutRows(discourse: Discourse): Proposal[] {
  return proseFigures(discourse).flatMap((figure) => {
    const { claim, block } = figure.mention
    if (block.cell || claim.kind !== 'quantity' || significantDigits(operandOf(figure)) < DIGITS) return []
    const time = isTarget(figure) ? 'plan' : isLevelOfNow(figure) ? 'now' : undefined
    const text = sentenceBefore(figure)
    const at = [...text.matchAll(LEFT_OUT)].at(-1)
    if (!at || !time) return []
    const named = rowsNamedIn(discourse, text.slice(at.index + at[0].length))
    if (!named || named.before.some((word) => !LEFT_TELLING.has(word))) return []
    const isFirm = named.rows.length === 1 && named.behind.every((word) => LEFT_TELLING.has(word))
    const found = named.rows.flatMap((row) => restsOf(discourse, figure, { row, time }))
    const held = found.find(holds)
    const [only, more] = found
    if (held) return [held]
    return only && !more && isFirm && isDigitOff(only) ? [{ ...only, strength: STRENGTH.sure }] : []
  })
}

interface Out {
  readonly row: Row
  readonly time: Amount['time']
}

/** The totals of the table less the row, in the columns of one time. */
function restsOf(discourse: Discourse, figure: Figure, { row, time }: Out): Proposal[] {
  const totals = rowsOfTable(discourse, row.table).filter((other) => other.isTotal && other !== row)
  return row.cells
    .filter((cell) => cell.time === time && alike(cell.operand, operandOf(figure)))
    .flatMap((part) =>
      totals.flatMap(({ cells, name }) =>
        cells
          .filter((whole) => whole.time === time && whole.head === part.head)
          .map((whole) => remainder(operandOf(figure), [whole.operand, part.operand], name, STRENGTH.told)),
      ),
    )
}
