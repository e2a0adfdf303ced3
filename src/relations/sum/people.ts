import { unitOf as rowOf } from '../../lexicon/units.ts'
import type { Mention } from '../discourse/index.ts'

/** Whether a figure counts people that there are: "47 đồng chí", not "tăng 03 đồng chí" nor "trên 30 người". */
export const areOfPeople = ({ claim }: Mention): boolean =>
  claim.kind === 'quantity' &&
  rowOf(claim.unit)?.group === 'people' &&
  rowOf(claim.unitCode)?.group !== 'things' &&
  claim.role === 'actual' &&
  claim.approx === 'exact' &&
  !claim.direction
