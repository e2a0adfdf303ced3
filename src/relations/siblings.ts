import { gather } from '../model/group-by.ts'
import { operandKey } from './keys.ts'
import { STRENGTH } from './strength.ts'
import type { User } from './used.ts'
import type { Weighed } from './weighed.ts'

/**
 * The sum in which the total of a failing one stands beside one of its parts: where 871 and 415 make up 1.286, the 415 are no part of
 * the 871. What words without any doubt take apart stands beside none of its parts: a sum of both is one by chance.
 */
export function siblings(sums: readonly Weighed[]): User {
  const byPart = new Map<string, Weighed[]>()
  for (const sum of sums.filter(({ proposal }) => proposal.strength >= STRENGTH.fitting))
    for (const member of sum.proposal.members) gather(byPart, operandKey(member), sum)
  return ({ proposal: { stated, members, strength } }) => {
    if (!stated) return undefined
    const isCertain = strength >= STRENGTH.certain
    const keys = new Set(members.map(operandKey))
    return byPart
      .get(operandKey(stated))
      ?.find(
        ({ proposal }) =>
          (!isCertain || proposal.strength >= STRENGTH.certain) &&
          proposal.members.some((part) => keys.has(operandKey(part))),
      )
  }
}
