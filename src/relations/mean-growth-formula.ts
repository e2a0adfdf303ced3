import {
  exact,
  HUNDRED,
  type Interval,
  multiply,
  point,
  scale,
  subtract,
  sumIntervals,
} from '../model/index.ts'
import type { Formula, Terms } from './formula.ts'
import { codeOf } from './operand.ts'
import type { Operand, Proposal } from './proposal.ts'
import { inSense, levelsQuotient } from './rate-formulas.ts'
import { root } from './root.ts'

/**
 * What something rose or fell by in the mean of some years: the root of how many times it became what it was, (18 / 7,9)^(1/4) − 1; of
 * yearly rates that of their product. In the unit of the levels, hectares or points, it is their difference over the years.
 */
export const meanGrowth: Formula = (terms) => {
  const { of, proposal } = terms
  const rates = of('item')
  if (rates.length > 0) {
    const times = rates.map((rate) => timesOf(rate, proposal)).reduce(multiply)
    return asRate(root(times, rates.length), proposal)
  }
  const { years } = proposal
  if (!years) return undefined
  if (isSpread(proposal)) return spread(terms, years)
  const times = of('factor')[0] ?? levelsQuotient(terms)
  return times && asRate(root(times, years), proposal)
}

/** How many times as much there is at the end of a year: 1,07 of a rise of 7 %, 0,93 of a fall among falls. */
function timesOf(rate: Interval, { direction }: Proposal): Interval {
  const index = direction === 'down' ? subtract(point(HUNDRED), rate) : sumIntervals([point(HUNDRED), rate])
  return scale(index, exact('1/100'))
}

/** A yearly multiple in per cent: of an index ("108,2") as it is, otherwise what is over a hundred or short of it. */
function asRate(times: Interval | undefined, proposal: Proposal): Interval | undefined {
  if (!times) return undefined
  const index = scale(times, HUNDRED)
  return proposal.counted === undefined ? inSense(subtract(index, point(HUNDRED)), proposal) : index
}

/** Whether a change is told in the unit of its levels, so that its years add up: points of a rate, hectares of hectares. */
export const isSpread = ({ stated, members }: Proposal): boolean =>
  stated !== null && members.some((member) => SPREAD.has(member.role) && isOfOneSort(member, stated))

/** A cell among amounts that is read as so many per cent of them is a count still, though not told in their unit. */
const isOfOneSort = ({ claim }: Operand, stated: Operand): boolean =>
  claim.kind === stated.claim.kind && (claim.kind === 'percent' || codeOf(stated) !== '%')

const SPREAD: ReadonlySet<string> = new Set(['now', 'in', 'out'])

function spread({ of, proposal }: Terms, years: number): Interval | undefined {
  const [now, before] = [of('now')[0], of('before')[0]]
  const change = now && before ? inSense(subtract(now, before), proposal) : (of('in')[0] ?? of('out')[0])
  return change && scale(change, exact(1).div(years))
}
