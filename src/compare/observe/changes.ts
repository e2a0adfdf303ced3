import type { Relation } from '../../model/index.ts'
import type { Observation } from '../observation.ts'
import { type Thing, thingOf, unitOfClaim } from '../thing.ts'
import { clauseOf, isCorrected, isEstimate, isLonger } from './clause.ts'
import { levelOf } from './level.ts'
import { levelNow } from './level-now.ts'
import { thingOfClaim } from './prose.ts'
import { sightingOf } from './sighting.ts'
import type { Stage } from './stage.ts'
import { timeOfChange } from './time-of-change.ts'
import { type Change, type ToldBefore, undoneLevel } from './undone-level.ts'

/** Earlier levels that changes tell: printed beside them, or as what is left when the change is undone. */
export function changedLevels(stage: Stage): Observation[] {
  return stage.audit.claims.flatMap((claim) => {
    const block = stage.blocks.get(claim.place.block)
    const relation = stage.changeOf(claim)
    if (!block || block.cell || stage.isElsewhere(claim.section)) return []
    if (claim.role !== 'change' && !relation) return []
    return levelBefore(stage, { block, claim, relation })
  })
}

function levelBefore(stage: Stage, change: Change): Observation[] {
  const { block, claim, relation } = change
  const clause = clauseOf(block, claim)
  const when = timeOfChange(clause, stage.timesOf(block), stage.period.span)
  const thing = thingOfChange(stage, change)
  if (!when || !thing || isLonger(clause)) return []
  const printed = relation && printedBefore(stage, relation)
  const undone = printed ? undefined : undoneLevel(stage, change)
  const level = printed ?? undone
  if (!level) return []
  return [
    {
      thing,
      span: when.span,
      telling: printed ? 'restated' : 'implied',
      ...level.level,
      confidence: when.confidence * level.confidence,
      estimate: isEstimate(clause, claim) || level.estimate,
      cumulative: false,
      corrected: isCorrected(clause),
      sighting: printed
        ? sightingOf(stage, printed.claim, printed.text)
        : sightingOf(stage, claim, level.text),
    },
  ]
}

/** The member of a change that is its earlier level; of "23/28" the number below the slash. */
function printedBefore({ claims }: Stage, { members, roles, stated }: Relation): ToldBefore | undefined {
  const claim = claims.get(members[roles.indexOf('before')] ?? '')
  if (!claim) return undefined
  const change = claims.get(stated ?? '')
  const unit = change && unitOfClaim(change)
  const isRatio = claim.kind === 'ratio'
  const factor = isRatio && claim.unit === '' && unit ? unit.factor : undefined
  const level = levelOf(claim, isRatio ? 'denominator' : 'value', factor)
  return level && { level, confidence: 0.97, estimate: claim.approx !== 'exact', claim, text: claim.text }
}

/** What a change is a change of: what its level after is of. */
function thingOfChange(stage: Stage, change: Change): Thing | undefined {
  const { block, claim } = change
  const now = levelNow(stage, change)
  if (now) return thingOfClaim(stage, block, now)
  const unit = unitOfClaim(claim)
  const naming = { name: claim.subject, context: stage.titleOf(claim.section), own: stage.own }
  return unit && claim.kind === 'quantity' ? thingOf(naming, unit) : undefined
}
