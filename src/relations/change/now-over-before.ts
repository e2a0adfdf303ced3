/** The two levels of a change in the bracket right behind it: "giảm 05 vụ (29/34)". */

import { NO_LEVELS } from '../../lexicon/change-cues.ts'
import { anyOf } from '../any-of.ts'
import { bracketBehind, bracketText } from '../context/around.ts'
import { type Figure, gapBetween } from '../context/figures.ts'
import type { Member } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import type { Change } from './levels.ts'
import { ALONE, isMoveBetween, isMoved, levelsOfRatio, MOVED } from './levels-of-ratio.ts'
import { mayBeLevels } from './no-share.ts'

/** "(46/37)", "(34/40 = -15%)", "(-15%, 34/40 vụ)" right behind a change: now and before, with nothing but its own rate or amount beside them. */
export function nowOverBefore({ figure }: Change): Member[] | undefined {
  const inside = bracketBehind(figure)
  const at = inside.findIndex(({ mention: { claim } }) => claim.kind === 'ratio')
  const ratio = inside[at]
  if (!ratio || (at > 0 && !isToldRightBefore(inside, at))) return undefined
  return [...inside.slice(0, at), ...inside.slice(at + 1)].every((other) => isItsOwn(other, figure))
    ? levelsOfRatio(figure, ratio)
    : undefined
}

/** "(-15%, 34/40 vụ)": one figure opens the bracket, and the ratio follows it without a word. */
const isToldRightBefore = (inside: readonly Figure[], at: number): boolean =>
  at === 1 && ALONE.test(gapBetween(inside[0]!, inside[1]!))

/** "(34/40 = -15%)", "(114/127, -10,2%)", "(114/127, giảm 10,2%)", "(14 vụ, 126/112 vụ)": the rate of a change, or the amount of a rate, beside the ratio that tells it. */
function isItsOwn(other: Figure, figure: Figure): boolean {
  const { lead, mention } = other
  if (mention.claim.kind === 'percent' && lead === '=') return true
  const kinds = [mention.claim.kind, figure.mention.claim.kind].sort().join()
  return kinds === 'percent,quantity' && MOVED.test(lead)
}

/** A figure without a sign or word of change beside "147/135 vụ" may as well tell a share: "tăng 12 vụ (147/226 vụ, 65,0%)". */
export function strengthBehind(change: Change): number {
  const others = bracketBehind(change.figure).filter(({ mention: { claim } }) => claim.kind !== 'ratio')
  if (!others.every(isMoved) || !isBareBracket(change)) return STRENGTH.fitting
  const levels = nowOverBefore(change)!
  const isTold =
    others.length === 0
      ? mayBeLevels(change, levels)
      : [change.figure, ...others].some((figure) => isMoveBetween(figure, levels))
  return isTold ? STRENGTH.certain : STRENGTH.fitting
}

/** Whether a bracket behind a change holds a ratio and at most its rate and the periods it compares: "(29/34)", "(năm 2023: 29/34 vụ)". */
function isBareBracket({ figure }: Change): boolean {
  const inside = bracketBehind(figure)
  if (inside.length === 0) return false
  const rest = inside.reduce(
    (text, { mention: { claim } }) => text.replace(claim.text.toLowerCase(), ''),
    bracketText(inside[0]!),
  )
  return rest.trim().length < 24 && !NO_LEVEL.test(rest)
}

const NO_LEVEL = new RegExp(anyOf(NO_LEVELS), 'u')
