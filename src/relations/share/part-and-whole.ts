/** The part and the whole that were found of a share, and whether shares are of one whole. */
import { divide, overlaps, point } from '../../model/index.ts'
import type { Figure } from '../context/figures.ts'
import { alike } from '../context/measured.ts'
import { holds } from '../context/settle.ts'
import { amountOf, intervalOf } from '../operand.ts'
import type { Member, Operand, Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'

/** A percentage and what was found that it is a share of. */
export interface Found {
  readonly figure: Figure
  readonly proposal: Proposal
}

export const partOf = ({ members }: Proposal): Member | undefined =>
  members.find(({ role }) => role === 'part')
export const baseOf = ({ members }: Proposal): Member | undefined =>
  members.find(({ role }) => role === 'base')

/** Nothing is certain yet: no whole was found, or the one that was found fails. */
export const isOpen = (proposal: Proposal): boolean =>
  proposal.open ? proposal.open === 'base-not-stated' : proposal.strength < STRENGTH.sure && !holds(proposal)

/** A share with a part and a whole; with the part alone where they are one figure. */
export const over = (share: Proposal, part: Member, base: Member | undefined): Proposal => ({
  ...share,
  members: base && base.claim.id !== part.claim.id ? [part, base] : [part],
})

/** Whether two shares, each over its own percentage, come from one whole. */
export function sameWhole(a: Proposal, b: Proposal): boolean {
  const [one, other] = [a, b].map((share) => {
    const [part, rate] = [partOf(share), share.stated && intervalOf(share.stated)]
    const count = part && amountOf(part)
    return count && rate ? divide(point(count), rate) : undefined
  })
  return one !== undefined && other !== undefined && overlaps(one, other)
}

/** Whether two shares and more hold, and all that do are of one whole. */
export function areOfOneWhole(found: readonly Found[]): boolean {
  const held = found.filter(({ proposal }) => holds(proposal))
  return held.length > 1 && new Set(held.map(({ proposal }) => baseOf(proposal)?.claim.id)).size === 1
}

/** Whether one figure may be a part of another: in its unit, and not above it. */
export const fits = (part: Operand, base: Operand) => alike(part, base) && fitsSize(part, base)

/** Whether one figure is not above another. */
export function fitsSize(part: Operand, base: Operand): boolean {
  if (part.claim.id === base.claim.id) return false
  const [a, b] = [amountOf(part), amountOf(base)]
  return a !== undefined && b !== undefined && a.compare(b) <= 0
}
