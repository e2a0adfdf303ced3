import { groupBy } from '../../model/group-by.ts'
import { sum } from '../../model/index.ts'
import { holds } from '../context/settle.ts'
import { amountOf } from '../operand.ts'
import type { Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { namedWhole } from './named-whole.ts'
import { areItems } from './of-its-own.ts'
import { baseOf, type Found, partOf } from './part-and-whole.ts'
import { withBase } from './with-base.ts'

/** From so many shares on of one whole, the one that seems to be of another is odd; of fewer, only an item of their list. */
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
  const others = [...wholes.values()].find(
    (some) =>
      some.length === list.length - 1 &&
      some.every(({ proposal }) => holds(proposal)) &&
      isMadeUp(list, some),
  )
  const odd = list.find((share) => !others?.includes(share))
  if (!others || !odd || saysItsWhole(odd)) return []
  if (isOfEqual(odd.proposal, others[0]!.proposal)) return []
  if (others.length < OTHERS && !others.every((other) => areItems(odd.figure, other.figure))) return []
  const whole = baseOf(others[0]!.proposal)!
  return [[odd, { ...withBase(odd.proposal, whole), strength: STRENGTH.sure }]]
}

/** Whether the wholes of two shares are one number, wherever each is printed. */
const isOfEqual = (one: Proposal, other: Proposal): boolean => {
  const [a, b] = [one, other].map((share) => amountOf(baseOf(share)!))
  return a !== undefined && b !== undefined && a.equals(b)
}

/** "20 vụ (8,33% tổng số vụ cháy)", "20 vụ (chiếm 80% của 25 vụ)": words that no other share of the list has say of what it is. */
const saysItsWhole = ({ figure, proposal }: Found): boolean =>
  namedWhole(figure) !== '' || proposal.strength >= STRENGTH.certain

/** Whether the parts of all shares make up the whole of some. */
function isMadeUp(list: readonly Found[], [some]: readonly Found[]): boolean {
  const parts = list.map(({ proposal }) => partOf(proposal))
  const amounts = parts.flatMap((part) => (part && amountOf(part)) ?? [])
  const total = some && amountOf(baseOf(some.proposal)!)
  const isEachItsOwn = new Set(parts.map((part) => part?.claim)).size === list.length
  return total !== undefined && amounts.length === list.length && isEachItsOwn && sum(amounts).equals(total)
}
