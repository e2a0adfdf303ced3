import { codeOf, unitOf } from '../operand.ts'
import { levelOfNoun } from '../place-level.ts'
import type { Operand, Proposal } from '../proposal.ts'
import { slips } from '../slips.ts'
import { STRENGTH } from '../strength.ts'
import type { Weighed } from '../weighed.ts'

/** Units of text between a figure and its sister of another unit. */
const REACH = 60

/**
 * Sums that fail beside one that holds, part by part: of "45 tập thể, 130 cá nhân (cấp tỉnh 15 tập thể và 30 cá nhân; …)" the
 * collectives add up, so all parts are there, and the individuals must add up too.
 */
export function parallelTo(holding: readonly Weighed[]): (entry: Weighed) => Weighed {
  const byStretch = sumsByStretch(holding)
  return (entry) => {
    const { proposal, judgement } = entry
    const { stated } = proposal
    if (!SISTERLY.has(proposal.kind) || judgement.verdict !== 'inconsistent' || !stated) return entry
    const { block, start } = stated.claim.place
    const [before, own, after] = [-1, 0, 1].map((step) =>
      byStretch.get(stretchOf(block, start + step * STRETCH)),
    )
    // "15 cuộc/12 xã: 10 cuộc/10 xã; 5 cuộc/5 xã": the same places may be told of each.
    if (proposal.kind === 'sum' && isOfPlaces(stated) && judgement.difference.s < 0n) return entry
    const hasSister = [before, own, after].some((sums) => sums?.some((other) => isSister(entry, other)))
    return hasSister && !leavesMore(entry)
      ? { proposal: { ...proposal, strength: Math.max(proposal.strength, STRENGTH.sure) }, judgement }
      : entry
  }
}

/** Whether a figure counts places, of which parts may name one more than once. */
export const isOfPlaces = (operand: Operand): boolean =>
  levelOfNoun(unitOf(operand).split(',')[0]!.trim()) !== undefined

/**
 * "5,6 nghìn tỷ đồng, 57,7ha; thu hồi 2,2 nghìn tỷ đồng, 36,9ha; xem xét 3,4 nghìn tỷ đồng, 2,8ha": no words say that all was dealt with,
 * and what is left of the second measure is no slip.
 */
const leavesMore = ({ proposal, judgement }: Weighed): boolean =>
  proposal.kind === 'sum' &&
  proposal.partial === true &&
  judgement.difference.s > 0n &&
  slips(proposal).length === 0

/** Kinds whose figures are told in several units at once: "đã khởi tố 41 vụ, 49 bị can; còn 05 vụ, 09 đối tượng". */
const SISTERLY: ReadonlySet<string> = new Set(['sum', 'complement', 'balance'])

/** Longer than any figure with the units of text up to its sister: sisters stand in one stretch or in neighbours. */
const STRETCH = 1000

const stretchOf = (block: string, start: number): string => `${block} ${Math.floor(start / STRETCH)}`

/** Sums by the stretch of text in which their total begins. */
function sumsByStretch(holding: readonly Weighed[]): ReadonlyMap<string, Weighed[]> {
  const found = new Map<string, Weighed[]>()
  for (const entry of holding) {
    const place = entry.proposal.stated?.claim.place
    if (!SISTERLY.has(entry.proposal.kind) || !place) continue
    const key = stretchOf(place.block, place.start)
    const own = found.get(key)
    if (own) own.push(entry)
    else found.set(key, [entry])
  }
  return found
}

/** Two sums whose totals, and whose parts one by one, stand side by side and are of different units. */
function isSister({ proposal }: Weighed, { proposal: other }: Weighed): boolean {
  if (!proposal.stated || !other.stated || proposal.members.length !== other.members.length) return false
  return (
    proposal.kind === other.kind &&
    (other.kind === 'sum' || other.strength >= STRENGTH.told) &&
    codeOf(proposal.stated) !== codeOf(other.stated) &&
    areColumns(proposal, other)
  )
}

/** Whether each figure of one sum stands before the next of the other: two lists in one, and not one behind the other. */
function isStaggered({ stated, members }: Proposal, other: Proposal): boolean {
  const inOrder = members.every((member, at) => {
    const next = other.members[at + 1]
    return !next || isApart(member, next) || startOf(member) < startOf(next)
  })
  const [first, second] = [members[0]!, other.members[0]!]
  if (!inOrder || !stated || !other.stated || isApart(stated, second)) return inOrder
  return startOf(stated) < startOf(second) === startOf(other.stated) < startOf(first)
}

const startOf = ({ claim }: Operand): number => claim.place.start

/** Places in two paragraphs cannot be compared: each item of a list is one of its own. */
const isApart = (one: Operand, other: Operand): boolean => one.claim.place.block !== other.claim.place.block

/** Whether of two sums the totals stand side by side, and their parts one by one: columns of one list. */
export const areColumns = (one: Proposal, other: Proposal): boolean =>
  areRowsBeside(one, other) && beside(one.stated!, other.stated!)

/** Whether the parts of two sums stand side by side, one by one. */
export const areRowsBeside = (one: Proposal, other: Proposal): boolean =>
  one.members.length === other.members.length &&
  one.members.every((member, at) => beside(member, other.members[at]!)) &&
  isStaggered(one, other) &&
  isStaggered(other, one)

function beside(one: Operand, other: Operand): boolean {
  const [a, b] = [one.claim, other.claim]
  if (a.id === b.id) return one.facet !== other.facet
  if (a.place.block !== b.place.block) return false
  const gap = a.place.start < b.place.start ? b.place.start - a.place.end : a.place.start - b.place.end
  return gap >= 0 && gap <= REACH
}
