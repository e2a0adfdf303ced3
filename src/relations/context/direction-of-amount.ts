/** Which way a rate went that words say to be the amount that rose or fell in front of it. */
import { type Direction, directionIn, NEAR } from './direction-words.ts'
import { type Figure, figuresOf, gapBetween, plain } from './figures.ts'
import { endsBare } from './said-behind.ts'

const EQUALLY = /^(?:=|,? ?(?:hay|hoặc|tức|tương ứng|tương đương|ứng)(?: (?:là|với|tỷ lệ|bằng|khoảng|mức))*)$/

/** "giảm 150 con so với năm 2020 (3.297 con), tương ứng 4,55%"; what is told of a plan is reached, and no rate of the change. */
const isEqually = (gap: string, tail: string): boolean =>
  EQUALLY.test(gap) ||
  (EQUALLY.test(
    gap.replace(
      /^so với (?:(?:mức|số|kết quả|con số) )?(?:(?:đã )?thực hiện )?(?:(?:của|trong) )?(?:cùng|năm|kỳ|quý|tháng|đầu)[^,;:]{0,40}/u,
      '',
    ),
  ) &&
    !/^\p{L}/u.test(tail))

/** "tăng 1.085 lượt hay 2,7%", "giảm 150 con (tương ứng 4,55%)", "tăng 21 vụ (96/75), tương ứng 28%": a rate said to be the amount that rose or fell. */
export function ofAmount(figure: Figure): Direction | undefined {
  const { passage, mention } = figure
  const before = beforeBracket(figure)
  if (mention.claim.kind !== 'percent' || before?.mention.claim.kind !== 'quantity') return undefined
  if (before.mention.sentence !== mention.sentence) return undefined
  if (before.at < figure.at - 1)
    return isEqually(gapBetween(before, figure), figure.tail) || isBareRate(before, figure)
      ? directionIn(before.lead)
      : undefined
  const between = plain(passage.block.value.slice(before.mention.end, mention.start))
  const isSaid =
    before.mention.bracket === mention.bracket
      ? EQUALLY.test(between) || isRateOfSaving(figure, before, between)
      : between.startsWith('(') && EQUALLY.test(between.slice(1).trim())
  return isSaid || isBareRate(before, figure) ? directionIn(before.lead) : undefined
}

/** "so với cùng kỳ (701,9 tỷ đồng) tăng 110,6 tỷ đồng, bằng 15,76%", "tăng 81 vụ (1.221 vụ), tỷ lệ 6,63%": with nothing behind it that it could be a share of. */
const isBareRate = (before: Figure, figure: Figure): boolean =>
  endsBare(figure) &&
  before.mention.bracket === figure.mention.bracket &&
  Number(figure.mention.claim.kind === 'percent' && figure.mention.claim.value) < ALL &&
  ((COMES_TO.test(gapBetween(before, figure)) && isCompared(before)) ||
    (RATE.test(gapBetween(before, figure)) &&
      (figure.mention.bracket !== null || before.at < figure.at - 1)) ||
    isRateOfCompared(before, figure))

/** "tăng 06 tổ chức so với nhiệm kỳ trước (18 tổ chức), tỷ lệ 33,3%": near what the amount is of the level in the bracket between. */
function isRateOfCompared(amount: Figure, rate: Figure): boolean {
  const { passage, at } = rate
  const level = figuresOf(passage)[at - 1]
  if (!level?.mention.bracket || amount.at !== at - 2 || !RATE_OF.test(gapBetween(amount, rate))) return false
  const [moved, of, said] = [amount, level, rate].map(({ mention: { claim } }) =>
    claim.kind === 'quantity' || claim.kind === 'percent' ? Number(claim.value) : Number.NaN,
  )
  const made = (moved! / of!) * ALL
  return made < said! * MANY_TIMES && said! < made * MANY_TIMES
}

/** A share of the level beside it is far from the rate of its change. */
const MANY_TIMES = 2
const RATE_OF = /^so với [^,;:.()]{2,60},? ?t[ỷỉ] lệ(?: là)?$/u

const COMES_TO = /^,? ?bằng$/u

/** Whether an amount is told behind what it is compared with: "tăng 45 tỷ đồng so với cùng kỳ, bằng 62%" may be 62 % of the plan. */
const isCompared = ({ passage, mention: { start } }: Figure): boolean =>
  COMPARED.test(passage.lower.slice(Math.max(0, start - NEAR), start))

const COMPARED = /(?<!\p{L})so (?:với )?(?:cùng|năm|kỳ|quý|tháng|đầu|vụ)(?:[^,;.]|[,.]\d)*$/u

/** "481 tổ, giảm 20 tổ so với năm trước, tỷ lệ 78,2%" is the share of the level; of the change where its own earlier level stands between, or where nothing else stands in the bracket. */
const RATE = /^, ?t[ỷỉ] lệ(?: là)?$/u

/** From here on "bằng" tells what the earlier level was multiplied by. */
const ALL = 100

/** "tiết kiệm 1.446 triệu đồng, đạt 3,0%": what was saved is told as a share of the price, by the words for what was reached. */
const isRateOfSaving = ({ tail, mention: { claim } }: Figure, { lead }: Figure, between: string): boolean =>
  claim.kind === 'percent' &&
  Number(claim.value) < MOST_SAVED &&
  /(?<!\p{L})tiết kiệm(?: được)?$/u.test(lead) &&
  endsBare({ tail }) &&
  /^, ?(?:đạt|chiếm|bằng)?(?: ?t[ỷỉ] lệ)?(?: tiết kiệm)?(?: đạt| là)?$/u.test(between)

/** More than so many per cent are reached of a plan to save. */
const MOST_SAVED = 50

/** The figure before another; or, where that stands alone in a bracket, the one in front of the bracket. */
function beforeBracket({ passage, mention, at }: Figure): Figure | undefined {
  const [before, owner] = [figuresOf(passage)[at - 1], figuresOf(passage)[at - 2]]
  const inside = before?.mention.bracket
  const isOwned = inside && inside.close < mention.start && owner && owner.mention.end <= inside.open
  return isOwned && inside.parent === mention.bracket ? owner : before
}
