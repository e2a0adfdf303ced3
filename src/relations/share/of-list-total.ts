import { holds } from '../context/settle.ts'
import { isDigitOff } from '../digit-off.ts'
import { withUnitOf } from '../lent-unit.ts'
import type { Member, Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import type { Found } from './part-and-whole.ts'

/** The item of a list that tells of how many its others are. */
const TOTAL = /^\W*tổng(?!\p{L})/iu

/**
 * "+ Tổng số hộ: 5.086 hộ", "+ Hộ nghèo: 412 hộ; tỷ lệ: 8,10%", "+ Hộ cận nghèo: 305; tỷ lệ: 6,50%": where an item of a list has its share of the item
 * that tells the total, another item without a whole has as well, if its share agrees with it or is one digit off.
 */
export function ofListTotal({ proposal }: Found, items: readonly Found[]): Proposal | undefined {
  const held = items.find((item) => holds(item.proposal) && isOfTotal(item))
  const base = held && memberOf(held, 'base')
  const part = proposal.members.find(({ role }) => role === 'part')
  if (!base || !part || base.claim.id === part.claim.id) return undefined
  const { open: _, ...share } = proposal
  const of: Proposal = { ...share, members: [inUnitOf(part, base), base], strength: STRENGTH.sure }
  return holds(of) || isDigitOff(of) ? of : undefined
}

const memberOf = ({ proposal }: Found, role: Member['role']): Member | undefined =>
  proposal.members.find((member) => member.role === role)

/** Whether the whole of an item stands in an item of its own, and is called a total. */
function isOfTotal(item: Found): boolean {
  const base = memberOf(item, 'base')
  return (
    base !== undefined &&
    base.claim.place.block !== item.figure.mention.block.id &&
    TOTAL.test(base.claim.quote)
  )
}

/** "Tổng số hộ cận nghèo: 305": the name has the unit that the figure leaves out. */
function inUnitOf(part: Member, base: Member): Member {
  const [own, of] = [part.claim, base.claim]
  if (own.kind !== 'quantity' || of.kind !== 'quantity' || own.unit !== '' || of.unit === '') return part
  return own.subject.toLowerCase().includes(of.unit.toLowerCase().split(' ')[0]!)
    ? { ...part, claim: withUnitOf(own, of) }
    : part
}
