/** What the rules of a table told again by a sentence have in common: its rows, and the figures that count. */
import type { Statement } from './statement.ts'

/** Cells of one value, and figures of one sentence, beyond this many tell nothing. */
export const MOST = 12

/** The row of a table that a cell stands in. */
export const rowOf = ({ mention: { block } }: Statement): string => `${block.cell?.table} ${block.cell?.row}`

export const isCount = ({ claim }: Statement['operand']): boolean => claim.kind === 'quantity'

/** An exact level that is a fact, outside of any table. */
export function isToldLevel({ mention: { block, claim }, operand }: Statement): boolean {
  return (
    !block.cell && claim.role === 'actual' && !claim.direction && claim.approx === 'exact' && isCount(operand)
  )
}
