import { gather } from '../model/group-by.ts'
import { operandKey } from './keys.ts'
import { STRENGTH } from './strength.ts'
import type { Weighed } from './weighed.ts'

/** What uses the figures of an entry otherwise, and holds. */
type User = (entry: Weighed) => Weighed | undefined

/**
 * The sum, told by words, of which all the parts stand among those of a failing one: of "18 trường mầm non, gồm …; 23 trường tiểu
 * học, gồm 14 mức 1, 9 mức 2" the last two are of the 23, and no further breakdown of the 18.
 */
export function sharedList(sums: readonly Weighed[]): User {
  const byPart = new Map<string, Weighed[]>()
  for (const sum of sums.filter(({ proposal }) => proposal.strength >= STRENGTH.told))
    gather(byPart, operandKey(sum.proposal.members[0]!), sum)
  return ({ proposal: { stated, members } }) => {
    const keys = new Set(members.map(operandKey))
    const own = stated && operandKey(stated)
    return [...keys]
      .flatMap((key) => byPart.get(key) ?? [])
      .find(({ proposal: other }) => {
        const total = operandKey(other.stated!)
        return (
          total !== own && !keys.has(total) && other.members.every((member) => keys.has(operandKey(member)))
        )
      })
  }
}

/**
 * The sum that makes a figure a part of what it would be left beside: where 329.596 files were settled, "323.911 đúng hạn, còn
 * 5.685 quá hạn", the last are among the settled, not left of those received.
 */
export function partOfSubtrahend(sums: readonly Weighed[]): User {
  const byPart = new Map<string, Weighed[]>()
  for (const sum of sums) for (const member of sum.proposal.members) gather(byPart, operandKey(member), sum)
  return ({ proposal: { kind, stated, members } }) => {
    if (kind !== 'complement' || !stated) return undefined
    const taken = new Set(members.filter(({ role }) => role !== 'whole').map(operandKey))
    return byPart.get(operandKey(stated))?.find(({ proposal }) => taken.has(operandKey(proposal.stated!)))
  }
}

/**
 * The account, or the rest of another whole, whose closing figure a failing sum would add to what came and went:
 * "đầu năm 1.986 người, thêm 1.102 người, còn 2.745 người. Tính chung 9.063 người" adds no two levels of one account.
 */
export function closingOf(rests: readonly Weighed[]): User {
  const byClosing = new Map<string, Weighed[]>()
  for (const rest of rests) gather(byClosing, operandKey(rest.proposal.stated!), rest)
  return ({ proposal: { stated, members, strength } }) => {
    const keys = new Set(members.map(operandKey))
    const own = stated && operandKey(stated)
    return [...keys]
      .flatMap((key) => byClosing.get(key) ?? [])
      .find(({ proposal: { kind, members: others } }) => {
        const shared = others.filter((other) => keys.has(operandKey(other)))
        if (others.some((other) => operandKey(other) === own && other.role === 'whole')) return false
        if (kind === 'balance') return shared.length > 1 && shared.some(({ role }) => role === 'opening')
        return strength < STRENGTH.told && shared.length > 0
      })
  }
}
