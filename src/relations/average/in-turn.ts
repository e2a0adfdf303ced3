import { unitOf as rowOf } from '../../lexicon/index.ts'
import { type Figure, figuresOf, gapBetween } from '../context/figures.ts'
import { operandOf } from '../context/operand-of.ts'
import { isDigitOff } from '../digit-off.ts'
import { withUnitOf } from '../lent-unit.ts'
import { codeOf, unitOf } from '../operand.ts'
import type { Member, Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'

const OPENED = /(?<!\p{L})(?:lần lượt|tương ứng|theo thứ tự)(?: \p{L}+){0,3}$/u
const JOINED = /^(?:[,;]|và|[,;] và)$/u

/** The mean of these, and not of a whole quarter or a wider place. */
const OF_THESE =
  /^,? ?(?:nên|do đó|như vậy|vì vậy|vì thế|tính ra|suy ra|tức)?,? ?(?:mức |giá |số |con số )?(?:bình quân|trung bình)(?: chung)?(?: là| đạt| bằng)?$/u

/** From a mean back to the last item, and the fewest and most items of a list. */
const REACH = 60
const LEAST = 2
const MOST = 31

/** "giá bán lần lượt 61.000, 61.500, 62.000 đồng/kg nên bình quân 61.500 đồng/kg": figures told in turn, of which the last has the unit. */
export function inTurn(mean: Figure): Proposal[] {
  const { passage, at, mention } = mean
  const figures = figuresOf(passage)
  const last = figures[at - 1]
  if (last?.mention.sentence !== mention.sentence || mention.start - last.mention.end > REACH) return []
  let from = at - 1
  while (from > 0 && at - from < MOST && JOINED.test(gapBetween(figures[from - 1]!, figures[from]!))) from--
  const items = figures.slice(from, at)
  if (items.length < LEAST || !areOfOne(items, mean)) return []
  if (!OPENED.test(items[0]!.lead) && !isCountedBefore(items)) return []
  const found: Proposal = {
    kind: 'average',
    variant: 'mean',
    stated: operandOf(mean),
    members: items.map((item) => itemOf(item, last)),
    evidence: items[0]!.lead.slice(-REACH),
    strength: STRENGTH.fitting,
  }
  const isTold = OF_THESE.test(mean.lead) && ALONE.test(mean.tail) && isCounted(mean) && isDigitOff(found)
  return [isTold ? { ...found, strength: STRENGTH.told } : found]
}

/** "Trung bình 07 ngày qua: 488, 502, …": as many as are counted in front of the colon that opens them. */
function isCountedBefore(items: readonly Figure[]): boolean {
  const { passage, at, mention } = items[0]!
  return (
    items.length > LEAST &&
    /:\s*$/u.test(passage.block.value.slice(Math.max(0, mention.start - 3), mention.start)) &&
    figuresOf(passage)
      .slice(Math.max(0, at - COUNT), at)
      .some(
        ({ mention: { claim, sentence } }) =>
          sentence === mention.sentence && claim.kind === 'quantity' && Number(claim.value) === items.length,
      )
  )
}

/** How many figures before a list its number stands. */
const COUNT = 4

/** "bình quân 19 vụ một tuần": what goes on behind the mean says that it is of any week, and not of these. */
const ALONE = /^(?:[^\p{L}/]|$)/u

/** Prices, yields and shares are weighed by what they are of: their mean need not be the plain one. */
const isCounted = (mean: Figure): boolean =>
  rowOf(unitOf(operandOf(mean)).split('/')[0]!.trim())?.dimension === 'count'

/** Whether the last item is of the unit of the mean, and the others are of it or have none. */
function areOfOne(items: readonly Figure[], mean: Figure): boolean {
  const [own, last] = [mean, items.at(-1)!].map((figure) => operandOf(figure))
  return (
    codeOf(last!) === codeOf(own!) &&
    unitOf(last!).includes('/') === unitOf(own!).includes('/') &&
    items.every(({ mention: { claim } }) => claim.kind === 'quantity' && claim.role === 'actual') &&
    items.every((item) => ['', unitOf(last!)].includes(unitOf(operandOf(item))))
  )
}

/** "6,1; 6,3 và 6,5 triệu đồng": an item without a unit has the one of the last. */
function itemOf(item: Figure, last: Figure): Member {
  const [operand, whole] = [operandOf(item), last.mention.claim]
  if (unitOf(operand) !== '' || operand.claim.kind !== 'quantity' || whole.kind !== 'quantity')
    return { ...operand, role: 'item' }
  return { ...operand, claim: withUnitOf(operand.claim, whole), role: 'item' }
}
