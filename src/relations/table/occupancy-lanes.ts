/** How much of their beds or rooms the rows used: "Công suất sử dụng giường (%)" is days over beds times the days of the period. */
import { CAPACITY_HEADS } from '../../lexicon/table-words.ts'
import { SPANS } from '../product/occupancy.ts'
import type { Proposal } from '../proposal.ts'
import { besideOf } from './beside.ts'
import { rateOf } from './forms.ts'
import type { Lane } from './lane.ts'
import { isAmount, toldBy } from './means.ts'

const REACH = 8

/** Over how many days the rows themselves tell, by all their digits; a plain share of two columns is told elsewhere. */
export function occupancyLanes(lanes: readonly Lane[]): Proposal[] {
  return lanes.flatMap((lane, at) => {
    if (!isCapacity(lane)) return []
    const amounts = besideOf(lanes, at, REACH).filter(isAmount)
    const told = toldBy(lane, amounts, FORMS)
    return told.some(({ members }) => members.some(({ times }) => times !== undefined)) ? told : []
  })
}

const FORMS = [1, ...SPANS].map((times) => rateOf({ counted: 100, times }))

const isCapacity = ({ heads, nature, figures }: Lane): boolean =>
  nature === 'rate' && HEAD.test(heads.join(' ').toLowerCase()) && figures.some((figure) => figure?.percent)

const HEAD = new RegExp(`(?<!\\p{L})(?:${CAPACITY_HEADS.join('|')})`, 'u')
