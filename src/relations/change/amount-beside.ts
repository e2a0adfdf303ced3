import { bracketBehind, ownerOf } from '../context/around.ts'
import { type Figure, figuresOf, gapBetween } from '../context/figures.ts'
import type { Change } from './levels.ts'
import { respectively } from './respective.ts'

const BESIDE =
  /^,?\s?(?:tương ứng|tương đương|tức|hay|bằng|đạt|với)?(?: (?:với|là|tỷ lệ|mức|tăng|giảm|tốc độ|trưởng|đạt))*$/

/** The amount of which a percentage is the rate: the owner of its bracket, or the change right before it. */
export function amountBeside({ figure }: Change): Figure | undefined {
  const listed = respectively(figure)
  if (listed) return listed.amount
  const owner = ownerOf(figure)
  if (owner) return owner.mention.claim.kind === 'quantity' ? owner : undefined
  const [inside, more] = bracketBehind(figure)
  if (inside && !more && isAmountAlone(inside)) return inside
  const before = figuresOf(figure.passage)
    .slice(Math.max(0, figure.at - 8), figure.at)
    .findLast((other) => other.mention.bracket === figure.mention.bracket)
  if (before?.mention.claim.kind !== 'quantity' || before.mention.sentence !== figure.mention.sentence)
    return undefined
  return BESIDE.test(gapBetween(before, figure).replace(/^[^,]{0,40}(?=,)/, '')) ? before : undefined
}

/** "tăng 4% (480 con)": nothing else in the bracket, so that no earlier period is named. */
const isAmountAlone = (figure: Figure): boolean =>
  figure.mention.claim.kind === 'quantity' &&
  /^(?:tương ứng|tương đương|tức|ứng với|bằng|hay)?(?: (?:với|tăng|giảm))*$/.test(figure.lead) &&
  /^\W*$/.test(figure.tail)
