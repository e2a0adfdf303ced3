import { divide, overlaps, point } from '../../model/index.ts'
import { isEarlier } from '../change/is-earlier.ts'
import { type Figure, figuresOf } from '../context/figures.ts'
import { alike } from '../context/measured.ts'
import { holds, openIfApproximate } from '../context/settle.ts'
import { isDigitOff } from '../digit-off.ts'
import type { Discourse } from '../discourse/index.ts'
import { amountOf, intervalOf } from '../operand.ts'
import type { Member, Operand, Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { areItemsOfOneList, areOfOneRound } from './lists-beside.ts'
import { namedWhole } from './named-whole.ts'
import { areItems, isOfItsOwn, isOneList } from './of-its-own.ts'
import { ofListTotal } from './of-list-total.ts'
import { together } from './of-one-time.ts'
import { areOfOthers } from './of-others.ts'
import { ofWholeApart } from './whole-apart.ts'
import { wholeBehind } from './whole-behind.ts'

/** A percentage and what was found that it is a share of. */
export interface Found {
  readonly figure: Figure
  readonly proposal: Proposal
}

/** How many shares on either side are asked for their whole. */
const NEAR = 4

/**
 * Shares for which no whole was found, or only one that fails, get that of a share beside them in the same sentence: where "đúng hạn 2.847 hồ sơ
 * (99,41%)" is taken of 2.864, "trễ hạn 17 hồ sơ (0,95%)" is as well.
 */
export function withSiblings(discourse: Discourse, found: readonly Found[]): Proposal[] {
  return found.map((share, at) => {
    const near = found.slice(Math.max(0, at - NEAR), at + NEAR + 1).filter((other) => other !== share)
    const isOld = isOfEarlier(share)
    const beside = near.filter(
      (other) => together(share.figure, other.figure) && (isOld || !isNamed(share.figure)),
    )
    if (share.proposal.open === 'base-not-stated' && beside.length === 0) {
      const pairs = near.filter((other) => areOfOneRound(share.figure, other.figure))
      const items = near.filter((other) => areItemsOfOneList(share.figure, other.figure))
      const own = areOfOneWhole(items) ? undefined : ofListTotal(share, items)
      return openIfApproximate(own ?? completed(discourse, share, areOfOneWhole(items) ? items : pairs))
    }
    if (isOld && !beside.some(({ proposal }) => holds(proposal))) return share.proposal
    return isOld || isOpen(share.proposal)
      ? openIfApproximate(completed(discourse, share, beside))
      : share.proposal
  })
}

/** Nothing is certain yet: no whole was found, or the one that was found fails. */
const isOpen = (proposal: Proposal): boolean =>
  proposal.open ? proposal.open === 'base-not-stated' : proposal.strength < STRENGTH.sure && !holds(proposal)

/**
 * "22.642 triệu đồng (cùng kỳ 22.808 triệu đồng)": a whole of an earlier time gives way to the one that a share beside it has, unless the words
 * name one and it holds: of "đầu năm có 955 hộ đăng ký" is what is "88,9% số hộ đăng ký".
 */
function isOfEarlier({ figure, proposal }: Found): boolean {
  if (isNamed(figure) && holds(proposal)) return false
  const base = baseOf(proposal)
  const whole = base && figuresOf(figure.passage).find(({ mention }) => mention.claim === base.claim)
  return proposal.strength < STRENGTH.sure && whole !== undefined && isEarlier(whole)
}

/** A percentage that says in words of what it is taken needs no other to tell. */
const isNamed = (figure: Figure) => namedWhole(figure) !== ''

/** A share with the whole of one beside it that holds; or surer of its own where others that fail agree with it. */
function completed(discourse: Discourse, { figure, proposal }: Found, beside: readonly Found[]): Proposal {
  const { open: _, ...share } = proposal
  const part = partOf(proposal)
  const told = beside.filter((other) => holds(other.proposal) && !isRefuted(other.proposal, beside))
  const held = told.find((other) => part && holds(over(share, part, baseOf(other.proposal)))) ?? told[0]
  const base = held && baseOf(held.proposal)
  const twin = held && partOf(held.proposal)
  if (part && base && (fits(part, base) || (twin && isOneList(part, twin) && fitsSize(part, base)))) {
    const of: Proposal = { ...share, members: [part, base], strength: STRENGTH.sure }
    const apart = holds(of) ? undefined : ofWholeApart(discourse, { figure, proposal }, held)
    if (apart) return apart
    const isChained = beside.some(({ figure: { at }, proposal: other }) => {
      const before = at < figure.at ? partOf(other) : undefined
      return before && holds(over(share, part, { ...before, role: 'base' }))
    })
    if (!holds(of) && areOfOthers(figure, held.figure, [part, base])) return proposal
    return isOfItsOwn(of, part, twin) &&
      (isChained || !(areItems(figure, held.figure) || isAmong(figure, told)))
      ? proposal
      : of
  }
  const ofOneList = part && base && twin && alike(part, base) && isOneList(part, twin)
  if (ofOneList && isDigitOff({ ...share, members: [part, base] }))
    return { ...share, members: [part, base], strength: STRENGTH.sure }
  const own = baseOf(proposal)
  const agree = beside.some(
    (other) => baseOf(other.proposal)?.claim.id === own?.claim.id && sameWhole(proposal, other.proposal),
  )
  if (own && agree) return { ...share, strength: STRENGTH.sure }
  const last = held === undefined ? wholeBehind(figure, beside) : undefined
  if (!part || !last || !fits(part, last)) return proposal
  const of: Proposal = { ...share, members: [part, last], strength: STRENGTH.sure }
  return holds(of) || isDigitOff(of) ? of : proposal
}

/**
 * "ngân sách trung ương: 28,8 tỷ đồng, chiếm 3,6%; ngân sách tỉnh: 2,9 tỷ đồng, chiếm 14,3%; ngân sách huyện: …": whether three shares and
 * more that hold, on either side of one, are of one whole and made a share by the same word.
 */
const isAmong = (figure: Figure, told: readonly Found[]): boolean =>
  told.length >= LISTED &&
  areOfOneWhole(told) &&
  told.every((other) => other.figure.lead === figure.lead && figure.lead !== '') &&
  told.some((other) => other.figure.at < figure.at) &&
  told.some((other) => other.figure.at > figure.at)

const LISTED = 3

/**
 * Whether a whole that one share of a list fits is not that of the list: one that says of what it is taken does not fit it, or more
 * fail than hold. "226,9 triệu USD, chiếm 22,4% tổng vốn cấp mới; … 50,5 triệu USD, chiếm 5%" is not of the 905 of a branch above.
 */
function isRefuted(share: Proposal, beside: readonly Found[]): boolean {
  const base = baseOf(share)
  const failing = beside.filter(({ proposal }) => {
    const part = partOf(proposal)
    return part && base && alike(part, base) && !holds(over(proposal, part, base))
  })
  const holding = beside.filter(
    ({ proposal }) => holds(proposal) && baseOf(proposal)?.claim.id === base?.claim.id,
  )
  return failing.length > holding.length || failing.some(({ figure }) => isNamed(figure))
}

const over = (share: Proposal, part: Member, base: Member | undefined): Proposal => ({
  ...share,
  members: base && base.claim.id !== part.claim.id ? [part, base] : [part],
})

export const partOf = ({ members }: Proposal): Member | undefined =>
  members.find(({ role }) => role === 'part')
export const baseOf = ({ members }: Proposal): Member | undefined =>
  members.find(({ role }) => role === 'base')

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
function areOfOneWhole(found: readonly Found[]): boolean {
  const held = found.filter(({ proposal }) => holds(proposal))
  return held.length > 1 && new Set(held.map(({ proposal }) => baseOf(proposal)?.claim.id)).size === 1
}

const fits = (part: Operand, base: Operand) => alike(part, base) && fitsSize(part, base)

function fitsSize(part: Operand, base: Operand): boolean {
  if (part.claim.id === base.claim.id) return false
  const [a, b] = [amountOf(part), amountOf(base)]
  return a !== undefined && b !== undefined && a.compare(b) <= 0
}
