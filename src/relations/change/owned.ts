import { ownerOf } from '../context/around.ts'
import { directionOf } from '../context/direction.ts'
import type { Figure } from '../context/figures.ts'
import { operandOf } from '../context/operand-of.ts'
import { STRENGTH } from '../strength.ts'
import { isEarlier } from './is-earlier.ts'
import { type Level, sameMeasure } from './levels.ts'

/** Above this many digits two levels do not agree with a change by chance. */
const SHORT = 2

/**
 * "làm chết 03 trẻ (năm 2023: 05 trẻ), giảm 40%": the level in front of the bracket of the earlier one is the later one.
 * Where the change has few digits no other level is tried, for some other would agree with it.
 */
export function ownedLevels(before: Figure, change: Figure, levels: readonly Level[]): readonly Level[] {
  const owner = ownerOf(before)
  const { claim } = change.mention
  const { bracket } = before.mention
  if (!owner || !bracket || bracket === change.mention.bracket || owner.at >= change.at) return levels
  const between = owner.passage.block.value.slice(owner.mention.end, bracket.open)
  if (!/^[^,;:.]{0,25}$/u.test(between) || /so với|hơn/u.test(between)) return levels
  if (owner.mention.claim.kind !== 'quantity' || directionOf(owner) || isEarlier(owner)) return levels
  if (!sameMeasure(operandOf(owner), operandOf(before))) return levels
  const digits = 'value' in claim ? claim.value.replace(/\D/g, '').replace(/^0+|0+$/g, '').length : 0
  return digits > SHORT ? levels : [{ operand: operandOf(owner), strength: STRENGTH.sure }]
}
