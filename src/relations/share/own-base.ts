/** Rates of a list that are each of a base of their own, which the report does not print. */

import { PLAN_WORDS } from '../../lexicon/share-cues.ts'
import { TIME_BEFORE } from '../../lexicon/time-words.ts'
import { groupBy } from '../../model/group-by.ts'
import { sum } from '../../model/index.ts'
import { directionOf } from '../context/direction.ts'
import { type Figure, figuresOf } from '../context/figures.ts'
import { operandOf } from '../context/operand-of.ts'
import { endsBare } from '../context/said-behind.ts'
import { holds } from '../context/settle.ts'
import { amountOf, codeOf } from '../operand.ts'
import type { Proposal } from '../proposal.ts'
import { slips } from '../slips.ts'
import { STRENGTH } from '../strength.ts'
import { baseOf, type Found, partOf, sameWhole } from './part-and-whole.ts'

/** How many rates back the one stands that says of what a list is. */
const REACH = 12
/** "đạt 98,8% dự toán. Trong đó, thuế …, đạt 98,1%": how many sentences before it. */
const SENTENCES = 1

const REACHED = /(?<!\p{L})(?:đạt|bằng|thực hiện)$/u
const OF_BASE = new RegExp(
  `^(?:so với |so |của |so sánh với )?(?:tổng )?(?:${PLAN_WORDS.join('|')}|cùng kỳ|${TIME_BEFORE})(?!\\p{L})`,
  'u',
)

/**
 * Shares that fail, left open where their words or their arithmetic say that they are not of the whole of the list:
 * "6.000 triệu đồng, đạt 98,8% dự toán, gồm thuế 5.310 triệu đồng, đạt 98,1%; phí 410 triệu đồng, đạt 97,5%".
 */
export function ofOwnBases(found: readonly Found[]): Found[] {
  const lists = groupBy(
    found.filter(({ proposal }) => baseOf(proposal)),
    ({ figure: { mention }, proposal }) => {
      const { claim, facet } = baseOf(proposal)!
      return `${mention.block.id}/${mention.sentence}/${claim.id}/${facet}`
    },
  )
  const foreign = new Set(
    [...lists.values()].flatMap((list) => {
      const [earlier, now] = [list.filter(isOfEarlier), list.filter((share) => !isOfEarlier(share))]
      return isOfManyWholes(now) || isOfWiderWhole(now) ? list : earlier.filter(fails)
    }),
  )
  return found.map((share) =>
    foreign.has(share) || (fails(share) && !isOfRatio(share) && isOfBaseTold(share.figure))
      ? { ...share, proposal: withoutBase(share.proposal) }
      : share,
  )
}

/** "đã lắp được 366/371 tàu, đạt 98,65%": the ratio itself says of what a share is. */
const isOfRatio = ({ proposal }: Found): boolean => baseOf(proposal)?.claim.kind === 'ratio'

/**
 * "đạt 97,5%" behind "đạt 98,8% dự toán", or before it in its list: nothing says of what it is, and a rate of its sentence or the one before
 * does. What stands in brackets is told of another time, and what rose or fell of no base.
 */
function isOfBaseTold({ mention, passage, at, lead, tail }: Figure): boolean {
  if (!REACHED.test(lead) || !endsBare({ tail })) return false
  const isRate = (other: Figure): boolean =>
    other.mention.claim.kind === 'percent' && other.mention.bracket === mention.bracket && !directionOf(other)
  const all = figuresOf(passage)
  const telling = all
    .slice(Math.max(0, at - REACH), at)
    .filter((other) => isRate(other) && mention.sentence - other.mention.sentence <= SENTENCES)
    .findLast((other) => !endsBare(other))
  const behind = all
    .slice(at + 1, at + 1 + REACH)
    .filter((other) => isRate(other) && other.mention.sentence === mention.sentence)
    .find((other) => !(REACHED.test(other.lead) && endsBare(other)))
  const isListed = behind && areOfOneUnit(all[at - 1], all[behind.at - 1])
  return [telling, isListed ? behind : undefined].some(
    (other) => other && REACHED.test(other.lead) && OF_BASE.test(other.tail),
  )
}

/** Whether two figures are counts of one unit, as the parts of a list are. */
function areOfOneUnit(one: Figure | undefined, other: Figure | undefined): boolean {
  const [code, again] = [one, other].map((figure) =>
    figure?.mention.claim.kind === 'quantity' ? codeOf(operandOf(figure)) : '',
  )
  return code !== '' && code === again
}

/** "giới thiệu 642, kết nạp 287, chiếm 44,7%; nhiệm kỳ trước kết nạp 184, chiếm 35,9%": of another time than the whole before it. */
function isOfEarlier({ figure, proposal }: Found): boolean {
  const [base, part] = [baseOf(proposal), partOf(proposal)].map((member) => member?.claim.place)
  const isBehind = base && part && base.block === part.block && base.end < part.start
  return (
    isBehind === true && EARLIER.test(figure.passage.lower.slice(base.end, part.start).slice(-REACH_BACK))
  )
}

const EARLIER = /[;,.] ?(?:cùng kỳ|(?:năm|kỳ|nhiệm kỳ|quý|tháng|vụ|khóa) (?:trước|ngoái))(?!\p{L})[^;.]*$/u

/** Units of text before a part in which its time stands. */
const REACH_BACK = 160

/** Two shares or more of one whole, of which none holds, none is a slip away, and no two come from one whole. */
function isOfManyWholes(list: readonly Found[]): boolean {
  if (list.length < 2 || !list.every(fails)) return false
  if (list.some(({ proposal }) => slips(proposal).length > 0)) return false
  return list.every(({ proposal }, at) =>
    list.slice(at + 1, at + 1 + REACH).every((other) => !sameWhole(proposal, other.proposal)),
  )
}

/**
 * Shares of one whole that fail of the figure that their parts add up to: "12.480 liều, mũi 1 là 8.060 trẻ (70,7%), mũi 2 là 4.420 trẻ
 * (38,8%)" are of all children, whom nobody counts here; and so are shares of several wholes that together come to far more than all.
 */
function isOfWiderWhole(list: readonly Found[]): boolean {
  const [first, ...others] = list
  if (!first || others.length === 0 || !list.every(fails)) return false
  const parts = list.map(({ proposal }) => amountOf(partOf(proposal)!))
  const whole = amountOf(baseOf(first.proposal)!)
  if (!whole || !parts.every((part) => part !== undefined) || !sum(parts).equals(whole)) return false
  return others.every((other) => sameWhole(first.proposal, other.proposal)) || comeToMore(list)
}

/** "412 vụ: hình sự 210 vụ, đạt 99,1%; dân sự 202 vụ, đạt 92,7%". */
function comeToMore(list: readonly Found[]): boolean {
  const rates = list.flatMap(({ proposal }) => amountOf(proposal.stated!)?.valueOf() ?? [])
  return (
    rates.reduce((all, rate) => all + rate, 0) > FAR_MORE &&
    !list.some(({ figure }) => SHARING.test(figure.lead))
  )
}

/** No rounding, and no one slip, makes parts of one whole so many percent of it. */
const FAR_MORE = 150
const SHARING = /(?<!\p{L})(?:chiếm|tỷ trọng|tỉ trọng)(?!\p{L})/u

const fails = ({ proposal }: Found) => !proposal.open && !holds(proposal)

/** A share of which only the part is known. */
export function withoutBase(proposal: Proposal): Proposal {
  const part = partOf(proposal)
  return { ...proposal, members: part ? [part] : [], strength: STRENGTH.possible, open: 'base-not-stated' }
}
