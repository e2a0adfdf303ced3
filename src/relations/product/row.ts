import { SOURCE_WORDS } from '../../lexicon/account-cues.ts'
import { ownerOf } from '../context/around.ts'
import { type Figure, figuresOf, gapBetween } from '../context/figures.ts'
import { alike, isTime } from '../context/measured.ts'
import { operandOf } from '../context/operand-of.ts'
import { amountOf } from '../operand.ts'
import type { Operand, Proposal } from '../proposal.ts'
import { type Rate, rateOf } from './rates.ts'

/**
 * Whether a rate, its count and its amount stand side by side in one sentence, so that they must agree: "24 hội nghị, mỗi
 * hội nghị 50 người, có 1.200 người dự", "320 ha, năng suất 62,5 tạ/ha, sản lượng 2.000 tấn", "236 con với trọng lượng
 * 14.632 kg, trung bình 62 kg/con", "12.480 việc, mức thu 15.000 đồng/việc, số tiền 187,2 triệu đồng".
 */
export function isSure(rate: Rate, { stated, members }: Proposal): boolean {
  if (rate.form !== 'mean' && isLessThanOne(rate, stated)) return false
  const { passage, mention, at } = rate.figure
  const ids = new Set([stated, ...members].map((operand) => operand?.claim.id))
  const near = figuresOf(passage)
    .slice(Math.max(0, at - (rate.form === 'mean' ? PARTS : 2)), at + 3)
    .filter(({ mention: other }) => ids.has(other.claim.id) && other.sentence === mention.sentence)
  if (
    near.length < ids.size ||
    isSource(near[0]!, stated) ||
    !areSideBySide(near, rate) ||
    (rate.form !== 'mean' && hasTwin(rate))
  )
    return false
  const between = passage.block.value.slice(near[0]!.mention.end, near.at(-1)!.mention.start).toLowerCase()
  if (isExplained(rate.figure, near)) return true
  if (rate.form === 'mean' && near.at(-1) !== rate.figure && !isAddedUp(rate, near.at(-1)!)) return false
  const ofItsOwn =
    /mật độ/.test(rate.figure.lead) ||
    /^[^;]*; ?(?:tính )?(?:bình quân|trung bình|quy ra|kinh phí|trị giá|tổng trị giá|số tiền)[^;]*$/u.test(
      between,
    )
  if (/[.!?]\s/.test(between) || (!ofItsOwn && between.includes(';'))) return false
  const inBracket = isInBracket(rate.figure, near)
  const owner = ownerOf(rate.figure)
  if (!inBracket && near.some((other) => other !== owner && other.mention.bracket !== mention.bracket))
    return false
  return rate.form !== 'per' || inBracket || isTold(rate, near.at(-1) === rate.figure)
}

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
 * where or how long it was: "640 người tại 04 xã", "7.200 học sinh trong 09 tháng".
 */
const isAside = ({ mention: { bracket, claim }, lead }: Figure, { mention }: Figure) =>
  bracket !== null && bracket !== mention.bracket
    ? bracket.close < mention.start
    : PLACED.test(lead) || isTime(claim)

/** "250 bản/đợt, 02 đợt": how often a rate for one round was given. */
const isOftenTold = ({ mention: { claim } }: Figure, { span }: Rate): boolean =>
  span !== undefined && claim.kind === 'quantity' && claim.unit === span

const PLACED = /(?:^|\s)(?:tại|ở|thuộc|trên địa bàn|trong)$/u

/** "06 phiên, trung bình mỗi phiên 215 người, tổng cộng 1.290 người": a mean, and right behind it what it makes up. */
const isAddedUp = (rate: Rate, last: Figure): boolean =>
  (rate.each || (rate.figure.mention.bracket !== null && last.mention.bracket === null)) &&
  last.at === rate.figure.at + 1 &&
  /^(?:\p{L}+ ){0,3}[,;] (?:tổng cộng|tổng số|cả thảy|tất cả)/u.test(
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

/** Words that say that the rate was applied: "mức thu 15.000 đồng/việc, số tiền thu được …", "năng suất …, sản lượng …". */
function isTold({ figure: { lead, passage, mention } }: Rate, last: boolean): boolean {
  const behind = passage.block.value.slice(mention.end, mention.end + 50).toLowerCase()
  if (/năng suất[^,;]*$/.test(lead)) return /sản lượng/.test(behind)
  if (/(?<!\p{L})(?:giá|đơn giá|giá bán)(?!\p{L})[^,;]*$/u.test(lead))
    return last || /trị giá|giá trị|thành tiền|doanh thu|số tiền|thu (?:được|về)/.test(behind)
  return /mức[^,;]*$/.test(lead) && (last || PAID.test(behind))
}

/** Words behind a rule of payment that open what was paid by it in all. */
const PAID =
  /thành tiền|số tiền|kinh phí|tổng cộng|tổng số(?! hộ| người)|(?<!\p{L})tổng (?:chi|tiền|giá trị|trị giá|mức|hỗ trợ|là|hết)|(?<!\p{L})(?:hết|chi|đã chi|chi hết|chi trả|tất cả|cả thảy|vị chi) (?:\p{L}+ ){0,2}\d/u

/** "03 HTX mỗi HTX 200 triệu đồng, 05 HTX mỗi HTX 95 triệu đồng": another rate of the same sort has a share in the amount. */
function hasTwin({ figure, of, per }: Rate): boolean {
  return figuresOf(figure.passage)
    .slice(Math.max(0, figure.at - 4), figure.at + 5)
    .some((other) => {
      if (other === figure || other.mention.sentence !== figure.mention.sentence) return false
      const [first, last] = other.at < figure.at ? [other, figure] : [figure, other]
      if (gapBetween(first, last).includes(';')) return false
      const rate = rateOf(other)
      return rate !== undefined && rate.of.measure === of.measure && rate.per.measure === per.measure
    })
}
