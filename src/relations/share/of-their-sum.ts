import { groupBy } from '../../model/group-by.ts'
import { sum } from '../../model/index.ts'
import { holds } from '../context/settle.ts'
import { amountOf } from '../operand.ts'
import type { Member, Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { namedWhole } from './named-whole.ts'
import { baseOf, type Found, partOf } from './part-and-whole.ts'
import { withBase } from './with-base.ts'

/** From so many shares on of one whole, the one that seems to be of another is odd. */
const OTHERS = 3

/**
 * Of a sentence whose parts make up a whole, every share is of that whole: where "61 vụ (29,33%); …; 32 vụ (14,95%)" add up to the 208 that
 * all the others are taken of, 14,95 % of some 214 elsewhere is worked out from the wrong figure.
 */
export function ofTheirSum(found: readonly Found[]): Found[] {
  const lists = groupBy(
    found.filter(({ proposal }) => proposal.variant === 'share' && !proposal.open && baseOf(proposal)),
    ({ figure: { mention } }) => `${mention.block.id}/${mention.sentence}`,
  )
  const moved = new Map([...lists.values()].flatMap(oddIn))
  return found.map((share) => ({ ...share, proposal: moved.get(share) ?? share.proposal }))
}

/** The one share of a list that is not of the whole of the others, with what it would be of it. */
function oddIn(list: readonly Found[]): [Found, Proposal][] {
  const wholes = groupBy(list, ({ proposal }) => baseOf(proposal)!.claim.id)
  const [others] = [...wholes.values()].filter((some) => some.length === list.length - 1)
  const odd = list.find((share) => !others?.includes(share))
  if (!others || !odd || others.length < OTHERS || !others.every(({ proposal }) => holds(proposal))) return []
  if (saysItsWhole(odd)) return []
  const whole = baseOf(others[0]!.proposal)!
  return isMadeUp(list, whole) ? [[odd, { ...withBase(odd.proposal, whole), strength: STRENGTH.sure }]] : []
}

/** "20 vụ (8,33% tổng số vụ cháy)", "20 vụ (chiếm 80% của 25 vụ)": words that no other share of the list has say of what it is. */
const saysItsWhole = ({ figure, proposal }: Found): boolean =>
  namedWhole(figure) !== '' || proposal.strength >= STRENGTH.certain

/** Whether the parts of all shares make up a whole. */
function isMadeUp(list: readonly Found[], whole: Member): boolean {
  const parts = list.map(({ proposal }) => partOf(proposal))
  const amounts = parts.flatMap((part) => (part && amountOf(part)) ?? [])
  const total = amountOf(whole)
  return total !== undefined && amounts.length === list.length && sum(amounts).equals(total)
}
