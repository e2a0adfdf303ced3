import { levelBefore } from '../context/around.ts'
import { directionOf } from '../context/direction.ts'
import { type Figure, figuresOf } from '../context/figures.ts'
import { operandOf } from '../context/operand-of.ts'
import type { Operand } from '../proposal.ts'
import { isTarget } from '../share/sense.ts'
import { bothCounted } from '../units.ts'
import { isEarlier } from './is-earlier.ts'
import type { Change } from './levels.ts'

/** How many figures back such a level may stand, and how far behind it the noun. */
const REACH = 8
const NOUN = 24

/**
 * Levels that are called by the noun of a change, though they count another one: "61 em đạt giải … tăng 07 giải". They
 * agree or say nothing.
 */
export function levelsCalled({ figure }: Change): Operand[] {
  const { claim, sentence } = figure.mention
  const noun = claim.kind === 'quantity' ? claim.unit.toLowerCase() : ''
  if (noun === '' || noun.includes('/')) return []
  return figuresOf(figure.passage)
    .slice(Math.max(0, figure.at - REACH), figure.at)
    .filter((other) => other.mention.sentence === sentence && isCalled(other, noun))
    .filter((other) => !isTarget(other) && !directionOf(other) && !isEarlier(other))
    .map((other) => operandOf(other))
}

/**
 * "sinh con thứ ba 14 cháu, giảm 7 trường hợp so với năm 2005 (21 trường hợp)": the count right before a change on its level of brackets,
 * whatever its noun. It agrees or says nothing.
 */
export function countBefore({ figure }: Change): Operand[] {
  const { claim } = figure.mention
  if (claim.kind !== 'quantity' || claim.decimals > 0) return []
  const nearest = levelBefore(figure, REACH).find(({ mention }) => mention.claim.kind !== 'percent')
  if (!nearest || isTarget(nearest) || directionOf(nearest) || isEarlier(nearest)) return []
  const operand = operandOf(nearest)
  return nearest.mention.claim.kind === 'quantity' && bothCounted(operand, operandOf(figure)) ? [operand] : []
}

function isCalled({ mention, tail }: Figure, noun: string): boolean {
  const { claim } = mention
  if (claim.kind !== 'quantity' || claim.decimals > 0 || claim.unit.toLowerCase() === noun) return false
  const said = ` ${tail.slice(0, NOUN)} `.replace(/[^\p{L}]+/gu, ' ')
  return said.includes(` ${noun} `)
}
