import type { Claim } from '../../model/index.ts'
import { alike } from '../../relations/context/measured.ts'
import { operandOf } from '../../relations/operand.ts'
import { thingOf, unitOfClaim } from '../thing.ts'
import { clauseOf } from './clause.ts'
import { isLevel } from './prose.ts'
import type { Stage } from './stage.ts'
import type { Change } from './undone-level.ts'

/** The level that a change reached: as its relation has it, or the figure right before it that is of the same thing. */
export function levelNow(stage: Stage, { block, claim, relation }: Change): Claim | undefined {
  const member = relation && stage.claims.get(relation.members[relation.roles.indexOf('now')] ?? '')
  if (member?.kind === 'quantity' || member?.kind === 'percent') return member
  const { from } = clauseOf(block, claim)
  const isMeant = (other: Claim) =>
    claim.kind === 'percent' ? other.kind === 'quantity' : alike(operandOf(other), operandOf(claim))
  const nearest = stage.before(claim).find((other) => isLevel(stage, block, other) && isMeant(other))
  if (!nearest || nearest.place.start < from || nearest.role !== 'actual') return undefined
  return nearest.subject === claim.subject || namesNothing(stage, claim) ? nearest : undefined
}

/** "15.000 lượt khách, tăng 3.000 lượt": a change that only has a unit is of the level before it. */
function namesNothing(stage: Stage, claim: Claim): boolean {
  const unit = unitOfClaim(claim)
  const thing = unit && thingOf({ name: claim.subject, context: '', own: stage.own }, unit)
  return unit !== undefined && (thing === undefined || thing.key.endsWith('|'))
}
