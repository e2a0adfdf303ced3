import { SOURCE_WORDS } from '../../lexicon/account-cues.ts'
import { OPENING_A_RATE, OPENING_A_RULE } from '../../lexicon/product-cues.ts'
import { IN_ALL_NAMES } from '../../lexicon/relation-cues.ts'
import { ownerOf } from '../context/around.ts'
import { type Figure, figuresOf, gapBetween } from '../context/figures.ts'
import { alike, isTime } from '../context/measured.ts'
import { operandOf } from '../context/operand-of.ts'
import { amountOf } from '../operand.ts'
import type { Operand, Proposal } from '../proposal.ts'
import { isTold } from './rate-told.ts'
import type { Rate } from './rates.ts'
import { comparedWith, hasTwin } from './twins.ts'
import { isMeant } from './worked-out.ts'

/**
 * Whether a rate, its count and its amount stand side by side in one sentence, so that they must agree: "24 hội nghị, mỗi
 * hội nghị 50 người, có 1.200 người dự", "320 ha, năng suất 62,5 tạ/ha, sản lượng 2.000 tấn", "236 con với trọng lượng
 * 14.632 kg, trung bình 62 kg/con", "12.480 việc, mức thu 15.000 đồng/việc, số tiền 187,2 triệu đồng".
 */
export function isSure(rate: Rate, proposal: Proposal): boolean {
  const near = besideIn(rate, proposal)
  if (!near) return false
  if (isExplained(rate.figure, near)) return true
  if (rate.form === 'mean' && near.at(-1) !== rate.figure && !isAddedUp(rate, near.at(-1)!)) return false
  if (!areOfOnePart(rate, near)) return false
  return rate.form !== 'per' || isInBracket(rate.figure, near) || isTold(rate, near.at(-1) === rate.figure)
}

/** Whether the three stand side by side in one sentence, be it said or not that they must agree. */
export function isInRow(rate: Rate, proposal: Proposal): boolean {
  const near = besideIn(rate, proposal)
  return near !== undefined && areOfOnePart(rate, near, OPENS_RULE)
}

/** The rate, its count and its amount in the order of the text, where nothing else stands between them. */
function besideIn(rate: Rate, { stated, members }: Proposal): readonly Figure[] | undefined {
  if (rate.form !== 'mean' && isLessThanOne(rate, stated)) return undefined
  const { passage, mention, at } = rate.figure
  const ids = new Set([stated, ...members].map((operand) => operand?.claim.id))
  const near = figuresOf(passage)
    .slice(Math.max(0, at - (rate.form === 'mean' ? PARTS : 2)), at + 3 + comparedWith(rate.figure))
    .filter(({ mention: other }) => ids.has(other.claim.id) && other.sentence === mention.sentence)
  const isOne = near.length === ids.size && !isSource(near[0]!, stated) && areSideBySide(near, rate)
  return isOne && (rate.form === 'mean' || !hasTwin(rate)) ? near : undefined
}

/** Nothing parts them: no end of a sentence, no semicolon but one in front of what is told of the same, no bracket. */
function areOfOnePart({ figure }: Rate, near: readonly Figure[], opening = OF_ITS_OWN): boolean {
  const between = figure.passage.block.value
    .slice(near[0]!.mention.end, near.at(-1)!.mention.start)
    .toLowerCase()
  const isParted =
    between.includes(';') &&
    !/mật độ/.test(figure.lead) &&
    ![OF_ITS_OWN, opening].some((words) => words.test(between))
  if (isParted || /[.!?]\s/.test(between)) return false
  const owner = ownerOf(figure)
  return (
    isInBracket(figure, near) ||
    near.every((other) => other === owner || other.mention.bracket === figure.mention.bracket)
  )
}

const OF_ITS_OWN = new RegExp(`^[^;]*; ?(?:tính )?(?:${OPENING_A_RATE.join('|')})[^;]*$`, 'u')

/** "8.240 kg, bình quân 56 kg/con; hỗ trợ 38.000 đồng/kg, tổng tiền …": a rule of payment may stand behind a semicolon. */
const OPENS_RULE = new RegExp(
  `^[^;]*; ?(?:định |với |theo )?(?:mức |đơn )?(?:${OPENING_A_RULE.join('|')}) \\d[^;]*$`,
  'u',
)

/** "mỗi suất 150.000 đồng, gồm 50.000 đồng tiền mặt": what is less than one got is not what all got. */
function isLessThanOne({ operand }: Rate, stated: Operand | null): boolean {
  const [amount, each] = [stated ? amountOf(stated) : undefined, amountOf(operand)]
  return amount !== undefined && each !== undefined && amount.compare(each) < 0
}

/** "Vận động được 86 triệu đồng, xây 02 nhà, mỗi nhà 40 triệu đồng": what was raised need not all be spent on it. */
const isSource = ({ mention, lead }: Figure, stated: Operand | null) =>
  mention.claim.id === stated?.claim.id && SOURCE.test(lead.slice(-REACH))

const SOURCE = new RegExp(`(?<!\\p{L})(?:${SOURCE_WORDS.join('|')})(?!\\p{L})[^,;.]*$`, 'u')

/** Units of text before an amount in which it may be said where it comes from. */
const REACH = 50

/** How many figures before a mean its count may stand, with the parts of the count in between. */
const PARTS = 8

/** Nothing stands between them but parts of the first: "3.460 suất, cấp tỉnh 650 suất, cấp xã 2.810 suất; quy ra tiền 1.903 triệu đồng". */
function areSideBySide(near: readonly Figure[], rate: Rate): boolean {
  const [first, last] = [near[0]!, near.at(-1)!]
  const whole = operandOf(first)
  const size = amountOf(whole)
  return figuresOf(first.passage)
    .slice(first.at + 1, last.at)
    .filter((between) => !near.includes(between) && !isAside(between, last) && !isOftenTold(between, rate))
    .every((between) => {
      const part = operandOf(between)
      return alike(part, whole) && size !== undefined && (amountOf(part)?.compare(size) ?? 1) < 0
    })
}

/**
 * "1.246 con (giảm 2.104 con so với năm trước) với trọng lượng 62.300 kg": what a bracket adds stands between nothing, nor does
 * where or how long it was: "640 người tại 04 xã", "7.200 học sinh trong 09 tháng";
 * nor what is worked out of the first: "8.240 kg, bình quân 56 kg/con".
 */
const isAside = ({ mention: { bracket, claim }, lead }: Figure, { mention }: Figure) =>
  bracket !== null && bracket !== mention.bracket
    ? bracket.close < mention.start
    : PLACED.test(lead) || isTime(claim) || ('unit' in claim && claim.unit.includes('/') && isMeant({ lead }))

/** "250 bản/đợt, 02 đợt": how often a rate for one round was given. */
const isOftenTold = ({ mention: { claim } }: Figure, { span }: Rate): boolean =>
  span !== undefined && claim.kind === 'quantity' && claim.unit === span

const PLACED = /(?:^|\s)(?:tại|ở|thuộc|trên địa bàn|trong)$/u

const ADDS_UP = new RegExp(`^(?:\\p{L}+ ){0,3}[,;] (?:${IN_ALL_NAMES.join('|')})`, 'u')

/** "06 phiên, trung bình mỗi phiên 215 người, tổng cộng 1.290 người": a mean, and right behind it what it makes up. */
const isAddedUp = (rate: Rate, last: Figure): boolean =>
  (rate.each || (rate.figure.mention.bracket !== null && last.mention.bracket === null)) &&
  last.at === rate.figure.at + 1 &&
  ADDS_UP.test(
    `${gapBetween(rate.figure, last)
      .replace(/^\)?\s?[,;]/, ' $&')
      .replace(')', '')
      .trimStart()}`,
  )

/** "năng suất bình quân 5,5 tấn/ha (sản lượng 1.386 tấn, diện tích 252 ha)": the bracket behind a mean says what it comes from. */
const isExplained = (figure: Figure, near: readonly Figure[]): boolean =>
  near[0] === figure &&
  figuresOf(figure.passage)[near.at(-1)!.at + 1]?.mention.bracket !== near.at(-1)!.mention.bracket &&
  near.slice(1).every((other) => other.mention.bracket !== null && ownerOf(other) === figure)

/** "214 cuộc cho 17.120 lượt người (80 lượt người/cuộc)": the rate stands in a bracket behind one of the two, in front of what both make. */
function isInBracket(figure: Figure, near: readonly Figure[]): boolean {
  const others = near.filter((other) => other !== figure)
  const { bracket } = figure.mention
  const owner = ownerOf(figure)
  return (
    bracket !== null &&
    owner !== undefined &&
    others.includes(owner) &&
    others.every(({ mention }) => mention.bracket === bracket.parent)
  )
}
