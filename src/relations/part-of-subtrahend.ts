/** Rests that the sums which hold speak against. */
import { gather } from '../model/group-by.ts'
import { operandKey } from './keys.ts'
import type { Proposal } from './proposal.ts'
import type { User } from './used.ts'
import type { Weighed } from './weighed.ts'

/**
 * The sum that makes a figure a part of what it would be left beside: where 329.596 files were settled, "323.911 đúng hạn, còn
 * 5.685 quá hạn", the last are among the settled, not left of those received. Or the sum of the whole in which others stand beside
 * it: "830 hộ đã cấp. Số còn lại 320 hộ đang chờ và 100 hộ chưa đủ điều kiện". Or the sum in which what is taken stands beside what it would
 * be taken from.
 */
export function partOfSubtrahend(sums: readonly Weighed[]): User {
  const byPart = new Map<string, Weighed[]>()
  for (const sum of sums) for (const member of sum.proposal.members) gather(byPart, operandKey(member), sum)
  return ({ proposal: { kind, stated, members } }) => {
    if (kind !== 'complement' || !stated) return undefined
    const taken = members.filter(({ role }) => role !== 'whole').map(operandKey)
    const wholes = new Set(members.filter(({ role }) => role === 'whole').map(operandKey))
    const sister = [...wholes]
      .flatMap((key) => byPart.get(key) ?? [])
      .find(({ proposal }) => areAmong(proposal, taken))
    if (sister) return sister
    return byPart.get(operandKey(stated))?.find(({ proposal }) => {
      const total = operandKey(proposal.stated!)
      if (taken.includes(total)) return true
      const parts = new Set(proposal.members.map(operandKey))
      return wholes.has(total) && taken.every((key) => parts.has(key))
    })
  }
}

function areAmong({ members }: Proposal, keys: readonly string[]): boolean {
  const parts = new Set(members.map(operandKey))
  return keys.length > 0 && keys.every((key) => parts.has(key))
}
