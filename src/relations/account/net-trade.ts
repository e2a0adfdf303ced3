/** "cả nước xuất siêu 20,1 tỷ USD. Xuất khẩu đạt 254,6 tỷ USD … nhập khẩu đạt 234,5 tỷ USD": a surplus told before what it is worked out from, or far behind. */
import { memoized } from '../../model/memoized.ts'
import { figuresBefore, figuresBehind } from '../context/around.ts'
import { directionOf } from '../context/direction.ts'
import { type Figure, figuresOf, proseFigures } from '../context/figures.ts'
import { operandOf } from '../context/operand-of.ts'
import { holds, significantDigits } from '../context/settle.ts'
import type { Discourse } from '../discourse/index.ts'
import type { Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { balanceOf, isMore, isOfMeasure } from './totals-before.ts'

type Side = 'xuất' | 'nhập'

/** Balances of fewer digits are met by chance, and so many figures around one are asked. */
const DIGITS = 3
const REACH = 16

/** So long a balance is met by no chance, wherever the turnovers stand, of which so many are asked. */
const LONG = 4
const MOST = 40

/** "kim ngạch xuất khẩu ước đạt 2.220,1 triệu USD": what the words right in front of a figure make all of one side. */
const turnovers = memoized((discourse: Discourse): readonly Figure[] =>
  proseFigures(discourse)
    .filter(({ lead, mention }) => mention.claim.kind === 'quantity' && TURNOVER.test(lead))
    .slice(0, MOST),
)

const TURNOVER =
  /(?<!\p{L})kim ngạch (?:xuất|nhập) khẩu(?: (?:hàng|hóa|hoá|cả|năm|ước|đạt|là|toàn|tỉnh|\d+))*$/u

/** How far before a figure the words stand that say which way the goods went. */
const NEAR = 200

/** Every surplus of exports or imports with the two right behind it, or with two around it that make it: these agree or say nothing, for others may be meant. */
export const netTrade = (discourse: Discourse): Proposal[] =>
  proseFigures(discourse).flatMap((figure) => {
    const side = surplusSide(figure)
    if (!side || significantDigits(operandOf(figure)) < DIGITS) return []
    const evidence = `${side} siêu`
    const behind = sidesBehind(figure, side)
    if (behind && OF_ALL.test(figure.lead)) {
      const [whole, part] = behind
      return [balanceOf(figure, whole, { strength: STRENGTH.sure, evidence, taken: [part] })]
    }
    const around = [...figuresBefore(discourse, figure, REACH), ...figuresBehind(discourse, figure, REACH)]
    const isLong = significantDigits(operandOf(figure)) >= LONG
    const anywhere = isLong ? turnovers(discourse) : []
    const levels = [...around, ...anywhere].filter((other) => isLevel(other, figure))
    const more = levels.filter((other) => sideOf(other) === side)
    const less = levels.filter((other) => sideOf(other) !== undefined && sideOf(other) !== side)
    const made = more.flatMap((whole) =>
      less
        .filter((part) => isMore(whole, part))
        .map((part) => balanceOf(figure, whole, { strength: STRENGTH.fitting, evidence, taken: [part] })),
    )
    return made.filter(holds).slice(0, 1)
  })

/** "xuất siêu 102 triệu USD (xuất khẩu 412 triệu USD, nhập khẩu 310 triệu USD)": both sides, told right behind in so many words, the greater first. */
function sidesBehind(figure: Figure, side: Side): readonly [Figure, Figure] | undefined {
  const [one, other] = figuresOf(figure.passage).slice(figure.at + 1, figure.at + 3)
  if (!one || !other || other.mention.sentence !== figure.mention.sentence) return undefined
  if (![one, other].every((each) => isLevel(each, figure))) return undefined
  const { lower } = figure.passage
  const gaps = [
    lower.slice(figure.mention.end, one.mention.start),
    lower.slice(one.mention.end, other.mention.start),
  ]
  if (!gaps.every((gap) => TOLD.test(gap)) || sideOf(one) === sideOf(other)) return undefined
  return sideOf(one) === side ? [one, other] : [other, one]
}

/** "xuất siêu nông sản": of some goods the surplus is not that of all trade. */
const OF_ALL =
  /siêu(?: (?:là|đạt|ước|tính|khoảng|gần|hơn|trên|hàng|hóa|hoá|của|cả|toàn|tỉnh|nước|trong|kỳ|tháng|năm|quý|\d+))*$/u

/** Nothing but the names of trade and the words that tell both of one surplus. */
const TOLD =
  /^[,;:]? ?\(?(?:(?:trong đó|bao gồm|gồm|với|và|còn)[,:]? )*(?:(?:tổng|trị giá|giá trị|kim ngạch) )*(?:xuất|nhập) khẩu(?: hàng h[óo][áa]?)?(?: (?:là|đạt|ước|chỉ))* ?:? ?$/u

/** "nâng con số xuất siêu trong 11 tháng lên": the side that is over, with no other amount between. */
function surplusSide({ mention, passage }: Figure): Side | undefined {
  if (mention.claim.kind !== 'quantity' || mention.claim.unit === '') return undefined
  const said = passage.lower.slice(Math.max(0, mention.start - NEAR / 2), mention.start)
  return SURPLUS.exec(said)?.[1] as Side | undefined
}

const SURPLUS = /(?<!\p{L})(xuất|nhập) siêu(?![^;.]*(?:siêu|usd|đồng|%))[^;.]*$/u

const isLevel = (other: Figure, figure: Figure): boolean =>
  other.mention.claim.kind === 'quantity' &&
  other.mention.claim.id !== figure.mention.claim.id &&
  !directionOf(other) &&
  surplusSide(other) === undefined &&
  isOfMeasure(other, figure)

/** Which way what a figure measures went, by the last words before it that say so. */
const sideOf = memoized(({ passage, mention }: Figure): Side | undefined => {
  const said = passage.lower.slice(Math.max(0, mention.start - NEAR), mention.start)
  const last = said.match(/(?:xuất(?:,| và|[-/]| -)? ?)?(?:xuất|nhập) khẩu/gu)?.at(-1)
  return last?.length === 'xuất khẩu'.length ? (last.slice(0, 4) as Side) : undefined
})
