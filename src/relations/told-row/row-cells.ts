/** The figures that rows of tables have alone in their cells, and in how many places a report has a value. */
import { gather } from '../../model/group-by.ts'
import { memoized } from '../../model/memoized.ts'
import { figuresOf } from '../context/figures.ts'
import { operandOf } from '../context/operand-of.ts'
import type { Discourse } from '../discourse/index.ts'
import { amountOf } from '../operand.ts'
import type { Operand } from '../proposal.ts'
import type { Row } from './rows.ts'

const byValue = memoized((discourse: Discourse): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const passage of discourse.passages)
    for (const figure of figuresOf(passage)) {
      const value = valueKey(operandOf(figure))
      counts.set(value, (counts.get(value) ?? 0) + 1)
    }
  return counts
})

/** In how many places the report has the value of a figure. */
export const placesWith = (discourse: Discourse, operand: Operand): number =>
  byValue(discourse).get(valueKey(operand)) ?? 0

const valueKey = (operand: Operand): string =>
  `${operand.claim.kind} ${amountOf(operand)?.abs().toFraction() ?? ''}`

/** The figures of each row of a table that stand alone in their cells. */
const cellsOf = memoized((discourse: Discourse): ReadonlyMap<string, readonly Operand[]> => {
  const cells = new Map<string, Operand[]>()
  for (const passage of discourse.passages) {
    const [only, more] = passage.block.cell ? figuresOf(passage) : []
    if (only && !more) gather(cells, keyOfBlock(passage.block.id), operandOf(only))
  }
  return cells
})

/** The figures of some rows. */
export const cellsIn = (discourse: Discourse, rows: readonly Row[]): readonly Operand[] =>
  rows.flatMap((row) => cellsOf(discourse).get(keyOf(row)) ?? [])

const keyOf = ({ cells }: Row): string => keyOfBlock(cells[0]!.operand.claim.place.block)
const keyOfBlock = (id: string): string => id.slice(0, id.lastIndexOf('.'))
