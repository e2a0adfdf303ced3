/** What a report says its population is. */
import { proseFigures } from '../context/figures.ts'
import { measureOf } from '../context/measured.ts'
import type { Discourse } from '../discourse/index.ts'
import type { Operand } from '../proposal.ts'

/** A report names its population a few times; more figures of it prove nothing. */
const POPULATIONS = 12

const POPULATION = /dân số|nhân khẩu|số dân|(?<!\p{L})khẩu(?!\p{L})/u

/** Figures that the report makes its population, in the order of the text. */
export function populations(discourse: Discourse): Operand[] {
  return proseFigures(discourse)
    .filter(({ mention: { claim }, lead }) => {
      if (claim.kind !== 'quantity' || claim.role !== 'actual') return false
      if (measureOf({ claim, facet: 'value' }) !== 'people') return false
      return POPULATION.test(`${lead} ${claim.subject} ${claim.unit}`.toLowerCase())
    })
    .slice(0, POPULATIONS)
    .map(({ mention: { claim } }) => ({ claim, facet: 'value' }))
}
