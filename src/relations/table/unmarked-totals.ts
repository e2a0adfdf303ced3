/** A total of a table whose parts stand below it without number, dash or indent: only the arithmetic shows where they end. */
import type { Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { saysTotal } from './heads.ts'
import type { Lane } from './lane.ts'
import { proposalOf, sumTrial, type Trial, tallyOf } from './trial.ts'

/** Rows below a total that may be its parts, at most. */
const REACH = 8

/** Digits that must agree over all columns, none of which may fail. */
const ENOUGH = 5

/** Each row that is called a total, with the fewest rows right below it that make it up in every column. */
export function unmarkedTotals(rows: readonly Lane[]): Proposal[] {
  const amounts = rows.filter(({ nature, slot }) => nature === 'amount' && slot === 'q0')
  return amounts.flatMap((total, at) => {
    if (!saysTotal(total.heads.join(' '))) return []
    for (let end = at + 3; end <= Math.min(amounts.length, at + 1 + REACH); end++) {
      const trials = trialsOf(total, amounts.slice(at + 1, end))
      const { held, failed, weight } = tallyOf(trials)
      if (failed === 0 && held >= 2 && weight >= ENOUGH)
        return trials.map((trial) =>
          proposalOf(trial, { axis: 'down', evidence: total.heads.at(-1) ?? '', strength: STRENGTH.fitting }),
        )
    }
    return []
  })
}

function trialsOf(total: Lane, parts: readonly Lane[]): Trial[] {
  return total.figures.flatMap((stated, column) => {
    const figures = parts.flatMap((part) => part.figures[column] ?? [])
    return stated && figures.length === parts.length ? [sumTrial(stated, figures)] : []
  })
}
