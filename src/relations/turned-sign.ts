import { exact, sum } from '../model/index.ts'
import { amountOf } from './operand.ts'
import type { Proposal } from './proposal.ts'

/** "+967 | +575 | +329 | +243 | +964": a part that is printed with a plus sign, and that the total of a column takes off. */
export function hasTurnedSign({ stated, members }: Proposal): boolean {
  const total = stated && amountOf(stated)
  const parts = members.map((member) => amountOf(member) ?? exact(0))
  if (!total) return false
  const twice = sum(parts).sub(total)
  return members.some(
    ({ claim, role }, at) =>
      role === 'part' && claim.text.startsWith('+') && parts[at]!.add(parts[at]!).equals(twice),
  )
}

/** "giảm 2.002 người … tăng 378 người …; giảm 1.624 người": changes that add up to another where one of them, or all, went the other way. */
export function hasTurnedDirection({ stated, members }: Proposal): boolean {
  const total = stated?.facet === 'signed' ? amountOf(stated) : undefined
  const parts = members.flatMap((member) => (member.facet === 'signed' ? (amountOf(member) ?? []) : []))
  if (!total || parts.length < members.length || parts.length < 2) return false
  const made = sum(parts)
  return made.add(total).equals(0) || parts.some((part) => made.sub(part).sub(part).equals(total))
}
