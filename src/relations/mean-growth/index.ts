/** What rose or fell by so much a year in the mean: from one level to another, so many times, or of the rates of the years. */
import { proseFigures } from '../context/figures.ts'
import { operandOf } from '../context/operand-of.ts'
import { heldAmong, significantDigits } from '../context/settle.ts'
import type { Discourse } from '../discourse/index.ts'
import type { Proposal } from '../proposal.ts'
import { pairsAround } from './levels.ts'
import { ofWholeChange } from './of-change.ts'
import { ofLevels } from './of-levels.ts'
import { ofRates } from './of-rates.ts'
import { slippedRate } from './slipped-rate.ts'
import { yearlyChange } from './yearly-change.ts'

/** Every mean yearly change of the text with the figures that it follows from; one that does not is told where only a slip parts them. */
export function meanGrowths(discourse: Discourse): Proposal[] {
  return proseFigures(discourse).flatMap((figure) => {
    const change = yearlyChange(figure)
    if (!change) return []
    const pairs = pairsAround(change)
    const readings = [...ofLevels(change, pairs), ...ofWholeChange(change), ...ofRates(change)]
    const found = significantDigits(operandOf(figure)) > 1 ? heldAmong(readings) : undefined
    return found ? [found] : slippedRate(change, pairs)
  })
}
