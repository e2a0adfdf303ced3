import { judgedToHold } from './judge.ts'
import { partsKey } from './keys.ts'
import { isSumOfText } from './proposal.ts'
import type { Dropped, Weighed } from './weighed.ts'

/** One list takes one total apart: of those that it misses, the one that it misses by least. */
export function fartherTotals(entries: readonly Weighed[]): Dropped {
  const nearest = new Map<string, Weighed>()
  const failing = entries.filter(
    ({ proposal, judgement }) => isSumOfText(proposal) && !judgedToHold(judgement),
  )
  for (const entry of failing) {
    const rival = nearest.get(partsKey(entry.proposal))
    if (!rival || isMeantBefore(entry, rival)) nearest.set(partsKey(entry.proposal), entry)
  }
  const told = (entry: Weighed) => nearest.get(partsKey(entry.proposal))!
  return new Map(failing.filter((entry) => told(entry) !== entry).map((entry) => [entry, told(entry)]))
}

/** Of "612,5 ha/600 ha, gồm …" the parts are of what there is, whatever the plan is; of two figures they miss one by less. */
function isMeantBefore(entry: Weighed, rival: Weighed): boolean {
  const [one, other] = [entry.proposal.stated!, rival.proposal.stated!]
  return one.claim === other.claim
    ? one.facet === 'numerator'
    : entry.judgement.relative < rival.judgement.relative
}
