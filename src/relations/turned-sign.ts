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
