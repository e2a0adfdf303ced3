/** In how many places a report has a value. */
import { memoized } from '../../model/memoized.ts'
import { figuresOf } from '../context/figures.ts'
import { operandOf } from '../context/operand-of.ts'
import type { Discourse } from '../discourse/index.ts'
import { amountOf } from '../operand.ts'
import type { Operand } from '../proposal.ts'

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
