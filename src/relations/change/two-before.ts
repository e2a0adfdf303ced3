import { PRICES_ASKED, PRICES_GRANTED } from '../../lexicon/change-cues.ts'
import { exact } from '../../model/index.ts'
import { levelBefore, ownerOf } from '../context/around.ts'
import { directionOf } from '../context/direction.ts'
import { type Figure, figuresOf } from '../context/figures.ts'
import { operandOf } from '../context/operand-of.ts'
import { holds } from '../context/settle.ts'
import { isDigitOff } from '../digit-off.ts'
import { amountOf } from '../operand.ts'
import type { Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { changeOf } from './change-of.ts'
import { together } from './is-earlier.ts'
import { type Change, sameMeasure } from './levels.ts'

/** How many figures back the two levels may stand. */
const REACH = 3

/** Digits of a difference that two levels do not have between them by chance. */
const TELLING = 3

/**
 * "Giá trị đề nghị 87.642 triệu đồng, giá trị phê duyệt 86.915 triệu đồng, giảm 727 triệu đồng": the two levels right before a change,
 * no words between them. They count where their difference is the change, or has its digits in another unit.
 */
export function differenceOfTwo(change: Change): Proposal[] {
  const { figure, direction } = change
  const [later, earlier] = levelBefore(figure, REACH).filter(isLevel)
  if (!later || !earlier || digitsOf(figure) < TELLING || COMPARED.test(figure.tail))
    return inOwnBracket(change)
  const fits = [later, earlier].every((level) => sameMeasure(operandOf(level), operandOf(figure)))
  const [now, before, stated] = [later, earlier, figure].map((level) => amountOf(operandOf(level)))
  if (!fits || !now || !before || !stated) return []
  const between = direction === 'down' ? before.sub(now) : now.sub(before)
  const power = TENS.findIndex((ten) => between.mul(ten).equals(stated) || between.equals(stated.mul(ten)))
  const members = [
    { ...operandOf(later), role: 'now' as const },
    { ...operandOf(earlier), role: 'before' as const },
  ]
  const told = (strength: number) =>
    changeOf(change, members, { variant: 'difference', evidence: '… … …', strength })
  const sure = told(STRENGTH.sure)
  if (power < 0) return areAskedAndGranted(change, later, earlier) && isDigitOff(sure) ? [sure] : []
  if (between.s <= 0n || (power > 0 && !areCalledAlike(later, earlier))) return []
  return [power === 0 ? told(STRENGTH.possible) : sure]
}

/** "giường kế hoạch 130 giường, giường thực kê 178 giường (vượt 48 giường": the change opens the bracket right behind the second of two. */
function inOwnBracket(change: Change): Proposal[] {
  const { figure } = change
  const later = ownerOf(figure)
  const earlier = later && figuresOf(later.passage)[later.at - 1]
  if (!later || !earlier || later.at !== figure.at - 1 || figure.lead !== change.word) return []
  if (
    !together(later, earlier) ||
    ![later, earlier].every((level) => isAmount(level) && sameMeasure(operandOf(level), operandOf(figure)))
  )
    return []
  const told = changeOf(
    change,
    [
      { ...operandOf(later), role: 'now' },
      { ...operandOf(earlier), role: 'before' },
    ],
    { variant: 'difference', evidence: '… … (…)', strength: STRENGTH.fitting },
  )
  return digitsOf(figure) >= TELLING - 1 && holds(told) ? [told] : []
}

const isAmount = (figure: Figure): boolean => figure.mention.claim.kind === 'quantity' && !directionOf(figure)

/** "trình 96.482 triệu đồng, sau thẩm định 95.107 triệu đồng, giảm 1.375 triệu đồng": what was asked, what was granted, and right behind both how they differ. */
function areAskedAndGranted({ figure }: Change, later: Figure, earlier: Figure): boolean {
  const isBehind = later.at === figure.at - 1 && earlier.at === later.at - 1
  return isBehind && ASKED.test(earlier.lead) && GRANTED.test(later.lead) && !GRANTED.test(earlier.lead)
}

const [ASKED, GRANTED] = [PRICES_ASKED, PRICES_GRANTED].map(
  (words) => new RegExp(`(?<!\\p{L})(?:${words.join('|')})(?!\\p{L})`, 'u'),
) as [RegExp, RegExp]

/** A change against another time is of a level that stands elsewhere. */
const COMPARED = /^,?\s*so(?: với)?(?!\p{L})/u

/** Digits of a figure without the zeros at its end. */
const digitsOf = ({ mention: { claim } }: Figure): number =>
  claim.kind === 'quantity' ? claim.value.replace(/\D/g, '').replace(/^0+|0+$/g, '').length : 0

/** "giá trị đề nghị …, giá trị phê duyệt …": two levels of one thing, whose names open alike. */
function areCalledAlike(later: Figure, earlier: Figure): boolean {
  const [one, other] = [later, earlier].map(({ lead }) => /^\p{L}+ \p{L}+(?!\p{L})/u.exec(lead)?.[0])
  return one !== undefined && one === other
}

/** A unit or a decimal comma that slipped. */
const TENS = [1, 10, 100, 1000].map((ten) => exact(ten))

const isLevel = (figure: Figure): boolean => isAmount(figure) && figure.mention.claim.role === 'actual'
