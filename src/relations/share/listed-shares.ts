/** Shares of one sentence that name no whole of their own, settled together. */
import { groupBy } from '../../model/group-by.ts'
import type { Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { namedWhole } from './named-whole.ts'
import { type Found, partOf } from './part-and-whole.ts'

/** Shares as they were, but for those that the list of their sentence settles otherwise. */
export function settleLists(
  found: readonly Found[],
  settledIn: (list: readonly Found[]) => readonly (readonly [Found, Proposal])[],
): readonly Found[] {
  const lists = groupBy(
    found.filter(isItem),
    ({ figure: { mention } }) => `${mention.block.id}/${mention.sentence}`,
  )
  const settled = new Map([...lists.values()].flatMap(settledIn))
  return settled.size === 0
    ? found
    : found.map((share) => ({ ...share, proposal: settled.get(share) ?? share.proposal }))
}

/** A share with a part, and without words behind it or a notation beside it that say of what it is. */
const isItem = ({ figure, proposal }: Found): boolean =>
  proposal.variant === 'share' &&
  partOf(proposal)?.facet === 'value' &&
  namedWhole(figure) === '' &&
  proposal.strength < STRENGTH.certain
