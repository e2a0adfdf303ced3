/** Shares that have the whole of a share beside them. */
import { isEarlier } from '../change/is-earlier.ts'
import { type Figure, figuresOf } from '../context/figures.ts'
import { alike } from '../context/measured.ts'
import { holds, openIfApproximate } from '../context/settle.ts'
import { isDigitOff } from '../digit-off.ts'
import type { Discourse } from '../discourse/index.ts'
import type { Member, Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { isAgainstOther } from './against-other.ts'
import { areItemsOfOneList, areOfOneRound } from './lists-beside.ts'
import { namedWhole } from './named-whole.ts'
import { areItems, isAmong, isOfItsOwn, isOneList } from './of-its-own.ts'
import { ofListTotal } from './of-list-total.ts'
import { together } from './of-one-time.ts'
import { areOfOthers } from './of-others.ts'
import {
  areOfOneWhole,
  baseOf,
  type Found,
  fits,
  fitsSize,
  isOpen,
  over,
  partOf,
  sameWhole,
} from './part-and-whole.ts'
import { isSlipOfShare, isTakenApart } from './taken-apart.ts'
import { ofWholeApart } from './whole-apart.ts'
import { wholeBehind } from './whole-behind.ts'

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
function completed(discourse: Discourse, share: Found, beside: readonly Found[]): Proposal {
  const { open: _, ...proposal } = share.proposal
  const part = partOf(proposal)
  const told = beside.filter((other) => holds(other.proposal) && !isRefuted(other.proposal, beside))
  const held = told.find((other) => part && holds(over(proposal, part, baseOf(other.proposal)))) ?? told[0]
  const beneath = part && held && ofWholeBeside(discourse, share, { part, held, told, beside })
  if (beneath) return beneath
  const own = baseOf(proposal)
  const agree = beside.some(
    (other) => baseOf(other.proposal)?.claim.id === own?.claim.id && sameWhole(proposal, other.proposal),
  )
  if (own && agree) return { ...proposal, strength: STRENGTH.sure }
  const last = held === undefined ? wholeBehind(share.figure, beside) : undefined
  if (!part || !last || !fits(part, last)) return share.proposal
  const of = surely(share.proposal, part, last)
  return holds(of) || isDigitOff(of) ? of : share.proposal
}

/** What stands beside a share: its part, the share that lends its whole, all that hold, and all. */
interface Beside {
  readonly part: Member
  readonly held: Found
  readonly told: readonly Found[]
  readonly beside: readonly Found[]
}

/** A share of the whole of one beside it, or as it is where the words speak against that; undefined where its part is none of that whole. */
function ofWholeBeside(discourse: Discourse, share: Found, around: Beside): Proposal | undefined {
  const { part, held } = around
  const [base, twin] = [baseOf(held.proposal), partOf(held.proposal)]
  if (!base) return undefined
  const of = surely(share.proposal, part, base)
  const isListed = twin !== undefined && isOneList(part, twin)
  if (!fits(part, base) && !(isListed && fitsSize(part, base)))
    return isListed && alike(part, base) && isDigitOff(of) ? of : undefined
  if (holds(of)) return of
  return ofWholeApart(discourse, share, held) ?? (isOfOthers(share.figure, of, around) ? share.proposal : of)
}

/** Whether a share that fails of the whole beside it is of one of its own, or of others. */
function isOfOthers(figure: Figure, of: Proposal, { part, held, told, beside }: Beside): boolean {
  const base = baseOf(of)
  if (base && areOfOthers(figure, held.figure, [part, base])) return true
  const isChained = beside.some(({ figure: { at }, proposal: other }) => {
    const before = at < figure.at ? partOf(other) : undefined
    return before && holds(over(of, part, { ...before, role: 'base' }))
  })
  const isBesideItems = areItems(figure, held.figure) || isAmong(figure, told)
  return (
    isChained ||
    isAgainstOther(figure) ||
    (isTakenApart(told) && !isSlipOfShare(figure, of)) ||
    (isOfItsOwn(of, part, partOf(held.proposal)) && !isBesideItems)
  )
}

const surely = ({ open: _, ...share }: Proposal, part: Member, base: Member): Proposal => ({
  ...share,
  members: [part, base],
  strength: STRENGTH.sure,
})

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
