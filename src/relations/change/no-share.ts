/** Whether what a slash parts behind a change are its levels, and not some of all there are: "tăng 02 xã (12/20 xã)". */
import { COUNTED_OF_ALL } from '../../lexicon/bound-cues.ts'
import type { Exact } from '../../model/index.ts'
import { levelBefore } from '../context/around.ts'
import { operandOf } from '../context/operand-of.ts'
import { holds } from '../context/settle.ts'
import { amountOf, digitsOf, unitOf } from '../operand.ts'
import { levelOfNoun } from '../place-level.ts'
import type { Member } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { isSwapped } from '../swapped.ts'
import { sameNoun } from '../units.ts'
import { changeOf } from './change-of.ts'
import type { Change } from './levels.ts'
import { hasSlip, turned } from './plausible.ts'

/** Numbers of fewer digits are one digit apart from anything. */
const LONG = 3

/**
 * Levels that give the change, that give it the other way round, or would but for a slip. Where less stands above the slash than below it,
 * though the words say that it rose, places and criteria are some of all, and of others only long numbers are a digit off by no chance.
 */
export function mayBeLevels(change: Change, levels: readonly Member[]): boolean {
  const proposal = changeOf(change, levels, {
    variant: change.figure.mention.claim.kind === 'percent' ? 'growth' : 'difference',
    strength: STRENGTH.certain,
    evidence: '',
  })
  if (holds(proposal)) return true
  const isTurned = holds(turned(proposal))
  const told = toldBefore(change, levels)
  if (isOfAllBefore(told, levels) && !(isTurned && isLong(levels))) return false
  const [now, before] = levels.map(amountOf)
  const way = now && before ? now.compare(before) : 0
  if (way === 0 || way > 0 === (change.direction === 'up'))
    return way === 0 || hasSlip(proposal) || (isLong(levels) && isTold(told, now))
  if (way < 0 && isCountedOfAll(change)) return false
  return isTurned || isSwapped(proposal) || (isLong(levels) && hasSlip(proposal))
}

/** Level figures this far before a change may be the one that the slash repeats. */
const REACH = 4

/** What was told right before the change, or a little farther in the unit of the levels: "khởi tố 9 vụ, 8 bị can, giảm 3 vụ (12/9 vụ)". */
function toldBefore({ figure }: Change, levels: readonly Member[]): Exact | undefined {
  const before = levelBefore(figure, REACH)
  const ofUnit = before.find((other) => sameNoun(operandOf(other), operandOf(figure)))
  const told = ofUnit && amountOf(operandOf(ofUnit))
  if (levels.some((level) => isTold(told, amountOf(level)))) return told
  return before[0] && amountOf(operandOf(before[0]))
}

/** "Hòa giải 45 vụ, giảm 3 vụ (40/45 vụ)": what was told right before the change stands below the slash. */
function isOfAllBefore(told: Exact | undefined, levels: readonly Member[]): boolean {
  const [now, before] = levels.map(amountOf)
  return now !== undefined && isTold(told, before) && !isTold(told, now)
}

/** "Cấp 1.930 giấy phép, giảm 14,21% (1.930/2.080)": what was told right before the change stands above the slash. */
const isTold = (told: Exact | undefined, level: Exact | undefined): boolean =>
  told !== undefined && level !== undefined && told.equals(level)

function isCountedOfAll({ figure }: Change): boolean {
  const unit = unitOf(operandOf(figure)).toLowerCase()
  return levelOfNoun(unit) !== undefined || COUNTED_OF_ALL.includes(unit)
}

const isLong = (levels: readonly Member[]): boolean => levels.every((level) => digitsOf(level) >= LONG)
