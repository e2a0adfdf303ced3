import { PLAN_WORDS } from '../../lexicon/share-cues.ts'
import { bracketBehind, ownerOf } from '../context/around.ts'
import { directionOf } from '../context/direction.ts'
import { type Figure, figuresOf, gapBetween } from '../context/figures.ts'
import { endsBare } from '../context/said-behind.ts'
import type { Change } from './levels.ts'
import { respectively } from './respective.ts'

const BESIDE =
  /^,?\s?(?:tương ứng|tương đương|tức|hay|bằng|đạt|với|=)?(?: (?:với|là|tỷ lệ|mức|tăng|giảm|tốc độ|trưởng|đạt))*$/

/** The amount of which a percentage is the rate: the change beside it in its bracket, the owner of that, or the change right before it. */
export function amountBeside({ figure }: Change): Figure | undefined {
  const listed = respectively(figure)
  if (listed) return listed.amount
  const beside = quantityBeside(figure)
  if (beside && figure.mention.bracket && directionOf(beside)) return beside
  const owner = ownerOf(figure)
  if (owner) return owner.mention.claim.kind === 'quantity' ? owner : undefined
  const [inside, more] = bracketBehind(figure)
  if (inside && !more && isAmountAlone(inside)) return inside
  return amountBehind(figure) ?? beside
}

/** The figure before a rate on its level of brackets, where nothing but "tương ứng" and its like parts them. */
function quantityBeside(figure: Figure): Figure | undefined {
  const before = figuresOf(figure.passage)
    .slice(Math.max(0, figure.at - 8), figure.at)
    .findLast((other) => other.mention.bracket === figure.mention.bracket)
  if (before?.mention.claim.kind !== 'quantity' || before.mention.sentence !== figure.mention.sentence)
    return undefined
  const gap = gapBetween(before, figure)
  const [compared = ''] = /^[^,]{0,40}(?=,)/.exec(gap) ?? []
  if (
    (OF_PLAN.test(compared) || PAST_PLAN.test(before.lead)) &&
    directionOf(before)?.word !== directionOf(figure)?.word
  )
    return undefined
  return BESIDE.test(gap.slice(compared.length)) ? before : undefined
}

/** "vượt 4 đảng viên so với nghị quyết, tăng 5%": what rose behind another word was compared with something else than the plan. */
const OF_PLAN = new RegExp(`^so (?:với )?(?:${PLAN_WORDS.join('|')}|nghị quyết)(?!\\p{L})`, 'u')

/** "vượt kế hoạch 331 triệu đồng, tăng 24,0% so với năm 2009". */
const PAST_PLAN = new RegExp(`(?:${PLAN_WORDS.join('|')})(?: (?:giao|năm|là|đề ra))*$`, 'u')

/**
 * "tăng 3,1%, tương đương 10,2 tỷ đồng", "tăng 3,1% so với cùng kỳ (10,2 tỷ đồng)": what joins an amount to a rate and leaves open whether it
 * is the change or a level.
 */
export const isLoose = ({ figure }: Change, amount: Figure): boolean =>
  amount.at > figure.at &&
  (amount.mention.bracket === figure.mention.bracket || figure.tail.startsWith('so ')) &&
  !directionOf(amount)

/** "tăng 13 vụ, 6 bị cáo so với năm 2022, tỷ lệ tăng 19,1%": the amounts of the list that ends in the one beside a rate. */
export function amountsListed(change: Change): Figure[] {
  const beside = amountBeside(change)
  if (!beside || beside.at > change.figure.at) return []
  const listed: Figure[] = []
  for (let at = beside.at - 1; at >= Math.max(0, beside.at - LIST); at--) {
    const [other, next] = [figuresOf(beside.passage)[at]!, listed.at(-1) ?? beside]
    if (
      other.mention.claim.kind !== 'quantity' ||
      !directionOf(other) ||
      !LISTED.test(gapBetween(other, next))
    )
      break
    listed.push(other)
  }
  return listed
}

/** Amounts of one list, at most; nothing but a comma or "và" stands between them. */
const LIST = 3
const LISTED = /^(?:\p{L}+ ?){0,3}(?:,|và|\/)(?: (?:tăng|giảm))?$/u

/** "tăng 23,1%, tương ứng tăng 28,55 tỷ đồng": the amount that the words right behind a rate say it comes to. */
function amountBehind(figure: Figure): Figure | undefined {
  const next = figuresOf(figure.passage)[figure.at + 1]
  if (next?.mention.claim.kind !== 'quantity' || next.mention.sentence !== figure.mention.sentence)
    return undefined
  const gap = gapBetween(figure, next)
  // "tăng 1,68%, bằng 2.217 tấn so với cùng kỳ": without the comparison "bằng" would tell the level.
  const isCompared = /^,? ?bằng$/.test(gap) && next.tail.startsWith('so với')
  return next.mention.bracket === figure.mention.bracket && (isCompared || COMES_TO.test(gap))
    ? next
    : undefined
}

const COMES_TO =
  /^[^,;.]{0,40},? ?(?:tương ứng|tương đương|tức|hay|ứng|cụ thể)(?: (?:với|là|số|mức|tuyệt đối))*(?: (?:tăng|giảm))?(?: (?:thêm|hơn|gần|trên|khoảng))?$/

/** "tăng 4% (480 con)", "giảm 27,2% (giảm 31 vụ)": nothing else in the bracket, so that no earlier period is named: not "(năm 2022: 480 con)". */
const isAmountAlone = (figure: Figure): boolean => {
  const { mention, passage } = figure
  const said = passage.lower.slice((mention.bracket?.open ?? mention.start - 1) + 1, mention.start)
  return mention.claim.kind === 'quantity' && ALONE.test(said) && endsBare(figure)
}

const ALONE = /^ ?(?:(?:tương ứng|tương đương|tức|ứng với|bằng|hay|với|tăng|giảm|thêm|là)[ :]){0,4} ?[-–+]?$/u
