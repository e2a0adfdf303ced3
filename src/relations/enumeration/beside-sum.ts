import { groupBy } from '../../model/group-by.ts'
import { judgedToHold } from '../judge.ts'
import { partsKey } from '../keys.ts'
import { STRENGTH } from '../strength.ts'
import type { Weighed } from '../weighed.ts'

/** Fewer than these may well be the most important of many. */
const MANY = 4

/**
 * Counts and sums of one and the same list vouch for each other. Where its amounts add up, all names are there; where the names
 * are as many as was said, all amounts are; and where one name is missing and the amounts fall short by no more than such an
 * item has, one was left out.
 */
export function besideSums(weighed: readonly Weighed[]): (entry: Weighed) => Weighed {
  const listed = weighed.filter(isOfList)
  // Few counts come with amounts: where none does, no list is looked up.
  if (!listed.some(({ proposal }) => proposal.kind === 'enumeration')) return (entry) => entry
  const lists = groupBy(listed, ({ proposal }) => partsKey(proposal))
  return (entry) => {
    if (!isOfList(entry) || judgedToHold(entry.judgement)) return entry
    const { proposal } = entry
    const others = (lists.get(partsKey(proposal)) ?? []).filter(
      (other) => other.proposal.kind !== proposal.kind,
    )
    const closed = others.some(({ judgement }) => judgedToHold(judgement))
    if (!closed && !others.some((other) => isOneShort(entry) && isOneShort(other))) return entry
    return {
      ...entry,
      proposal: { ...proposal, closed, strength: Math.max(proposal.strength, STRENGTH.sure) },
    }
  }
}

const isOfList = ({ proposal: { kind, members, stated } }: Weighed) =>
  stated !== null && members.length > 0 && (kind === 'enumeration' || kind === 'sum')

/** One name fewer than was counted; less than was summed up, by no more than twice what a name has on the average. */
function isOneShort({ proposal: { kind, members }, judgement: { difference, relative } }: Weighed): boolean {
  if (members.length < MANY || difference.s <= 0n) return false
  return kind === 'enumeration' ? difference.equals(1) : relative <= 2 / members.length
}
