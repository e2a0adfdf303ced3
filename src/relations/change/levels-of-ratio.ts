/** A ratio beside a change, read as its two levels: what is now over what was before. */
import type { Figure } from '../context/figures.ts'
import { isTime } from '../context/measured.ts'
import { operandOf } from '../context/operand-of.ts'
import { withUnitOf } from '../lent-unit.ts'
import { amountOf } from '../operand.ts'
import type { Member } from '../proposal.ts'
import { sameMeasure } from './levels.ts'

/** The two levels of a change that a ratio tells; undefined where it counts something else. */
export function levelsOfRatio(figure: Figure, ratio: Figure): Member[] | undefined {
  const own = figure.mention.claim
  if (ratio.mention.claim.kind !== 'ratio' || !isOneMeasure(figure, ratio)) return undefined
  const { unit } = ratio.mention.claim
  const claim =
    unit === '' && own.kind === 'quantity' ? withUnitOf(ratio.mention.claim, own) : ratio.mention.claim
  return [
    { claim, facet: 'numerator', role: 'now' },
    { claim, facet: 'denominator', role: 'before' },
  ]
}

/** Of "tăng so với 4 tuần trước (19/22 quận)" and "tăng gấp 2,5 lần (50/20 dự án)" the ratio is no two levels of what changed. */
const isOneMeasure = (change: Figure, ratio: Figure): boolean =>
  'unit' in ratio.mention.claim && ratio.mention.claim.unit === ''
    ? !isTime(change.mention.claim)
    : change.mention.claim.kind === 'percent' || sameMeasure(operandOf(ratio, 'numerator'), operandOf(change))

/** Whether a change is that of two levels: of several beside one ratio, where none is, "tăng 12 vụ (tăng 8,9%, 147/226 vụ)", it tells a share. */
export function isMoveBetween(figure: Figure, levels: readonly Member[]): boolean {
  const [now, before] = levels.map((level) => amountOf(level)?.valueOf())
  const told = amountOf(operandOf(figure))?.valueOf()
  if (now === undefined || !before || told === undefined) return false
  const moved = Math.abs(now - before)
  const isRate = figure.mention.claim.kind === 'percent'
  return Math.abs((isRate ? (100 * moved) / before : moved) - Math.abs(told)) <= NEARLY * Math.abs(told)
}

/** Rates are rounded, amounts hardly. */
const NEARLY = 0.02

/** Whether a figure is told with a sign or word of change. */
export const isMoved = ({ lead, mention: { claim } }: Figure): boolean =>
  lead === '=' || /^[-+−–]/u.test(claim.text) || /tăng|giảm|[-+−–]$/u.test(lead)

/** Nothing but a mark between two figures. */
export const ALONE = /^[,;:]$/u

/** The words with which a change opens its bracket. */
export const MOVED = /^(?:(?:tương ứng|tương đương|tức(?: là)?|hay) ?)?(?:tăng|giảm)?[-+−–]?$/u
