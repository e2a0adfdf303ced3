/** The two levels of a change over one slash, now and before: behind the change in a bracket, or beside it in its own. */
import { levelBefore, ownerOf } from '../context/around.ts'
import { directionOf } from '../context/direction.ts'
import { type Figure, figuresOf, gapBetween } from '../context/figures.ts'
import { operandOf } from '../context/operand-of.ts'
import { amountOf } from '../operand.ts'
import type { Member } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import type { Change } from './levels.ts'
import { ALONE, isMoveBetween, isMoved, levelsOfRatio, MOVED } from './levels-of-ratio.ts'
import { nowOverBefore, strengthBehind } from './now-over-before.ts'

/** The two levels, and how surely the slash parts them. */
export interface Pair {
  readonly members: readonly Member[]
  readonly strength: number
}

/** "giảm 05 vụ (29/34)", "giảm 05 vụ (-14,7%, 29/34 vụ)" and, of the rate, "(-14,7%, 29/34 vụ)". */
export function pairOf(change: Change): Pair | undefined {
  const behind = nowOverBefore(change)
  if (behind) return { members: behind, strength: strengthBehind(change) }
  const { figure } = change
  const before = ratioBefore(figure)
  if (before) return { members: before, strength: STRENGTH.fitting }
  const beside = ratioBeside(figure)
  const members = beside && levelsOfRatio(figure, beside)
  if (!members) return undefined
  const owner = ownerOf(figure)
  const isTold = [figure, ...(owner ? [owner] : [])].some(
    (told) => isMoveBetween(told, members) || tells(told, members),
  )
  return { members, strength: isTold && isOfChange(figure, beside) ? STRENGTH.certain : STRENGTH.fitting }
}

/** "(147/135 vụ, tăng 12 vụ)": of an amount behind a ratio, which may as well be so many of all. */
function ratioBefore(figure: Figure): Member[] | undefined {
  const [ratio] = levelBefore(figure, 1)
  const isAmount = figure.mention.bracket && figure.mention.claim.kind === 'quantity'
  return isAmount && ratio && ALONE.test(gapBetween(ratio, figure).replace(WORD, ''))
    ? levelsOfRatio(figure, ratio)
    : undefined
}

const WORD = / ?(?:tăng|giảm)$/u

/** "29 vụ (-14,7%, 29/34 vụ)": the later level itself. */
const tells = (figure: Figure, [now]: readonly Member[]): boolean =>
  !directionOf(figure) && now !== undefined && amountOf(operandOf(figure))?.equals(amountOf(now)!) === true

/** The ratio that ends a bracket, right behind the figure that opens it: "(-14,7%, 29/34 vụ)". */
function ratioBeside(figure: Figure): Figure | undefined {
  const { bracket } = figure.mention
  const [next, past] = figuresOf(figure.passage).slice(figure.at + 1, figure.at + 3)
  if (!bracket || !MOVED.test(figure.lead) || next?.mention.claim.kind !== 'ratio') return undefined
  if (next.mention.bracket !== bracket || past?.mention.bracket === bracket) return undefined
  return ALONE.test(gapBetween(figure, next)) ? next : undefined
}

/** Whether what such a bracket stands behind is the later of the two levels, or itself a change: by the sign of its rate, or their difference. */
function isOfChange(figure: Figure, ratio: Figure): boolean {
  const owner = ownerOf(figure)
  if (!owner) return false
  const [now, before] = (levelsOfRatio(owner, ratio) ?? []).map(amountOf)
  const own = amountOf(operandOf(owner))
  if (directionOf(owner))
    return isMoved(figure) || (now && before && own ? now.sub(before).abs().equals(own) : false)
  return now !== undefined && own !== undefined && now.equals(own)
}
