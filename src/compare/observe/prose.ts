import type { Block, Claim } from '../../model/index.ts'
import type { Observation } from '../observation.ts'
import { type Thing, thingOf, unitOfClaim } from '../thing.ts'
import { clauseOf, isCorrected, isCumulative, isEstimate, isLonger, leadOf } from './clause.ts'
import { levelOf } from './level.ts'
import { sightingOf } from './sighting.ts'
import type { Stage } from './stage.ts'
import { timeOfFigure } from './time-of-figure.ts'

/** What a percentage must be called to be a level that reports repeat; other shares change what they are of. */
const RATE = /t[ỷỉ] (?:lệ|suất|trọng)|độ che phủ|tốc độ|cơ cấu/u
const COMPARED_BEHIND = /^ ?(?:kế hoạch|dự toán|chỉ tiêu|kh|dt|so với|cùng kỳ|nghị quyết|mục tiêu)/u

/** Levels that running text tells of the report's own time or of another that it names. */
export function proseLevels(stage: Stage): Observation[] {
  const { audit, blocks } = stage
  return audit.claims.flatMap((claim) => {
    const block = blocks.get(claim.place.block)
    if (!block || block.cell || block.kind === 'heading' || stage.isElsewhere(claim.section)) return []
    return isLevel(stage, block, claim) ? observed(stage, block, claim) : []
  })
}

/** Whether a claim is a level at all: no plan, no change, no limit, no share of something. */
export function isLevel(stage: Stage, block: Block, claim: Claim): boolean {
  if (claim.kind !== 'quantity' && claim.kind !== 'percent') return false
  if (claim.role !== 'actual' && claim.role !== 'base') return false
  if (stage.changeOf(claim)) return false
  if (claim.kind === 'quantity') return true
  const clause = clauseOf(block, claim)
  const isRate =
    RATE.test(leadOf(clause, 90)) && !COMPARED_BEHIND.test(clause.lower.slice(clause.end, clause.end + 20))
  return isRate && !stage.attained.has(claim.id)
}

function observed(stage: Stage, block: Block, claim: Claim): Observation[] {
  const clause = clauseOf(block, claim)
  if (isLonger(clause)) return []
  const { span: home, mixed } = stage.period
  const when = timeOfFigure(clause, stage.timesOf(block), home)
  if (!when || (claim.role === 'base' && !when.isOther)) return []
  if (mixed && !when.isOther && !when.isNamed) return []
  const thing = thingOfClaim(stage, block, claim)
  const level = levelOf(claim)
  if (!thing || !level) return []
  return [
    {
      thing,
      span: when.span,
      telling: when.isOther ? 'restated' : 'reported',
      ...level,
      confidence: when.confidence,
      estimate: isEstimate(clause, claim),
      cumulative: isCumulative(clause),
      corrected: isCorrected(clause),
      sighting: sightingOf(stage, claim),
    },
  ]
}

/** What a claim is of: by its own words or, in a bracket or a list that names nothing, by the figure before it. */
export function thingOfClaim(stage: Stage, block: Block, claim: Claim): Thing | undefined {
  const unit = unitOfClaim(claim)
  if (!unit) return undefined
  const context = stage.titleOf(claim.section)
  const own = thingOf({ name: claim.subject, context, own: stage.own }, unit)
  const before = stage.before(claim).find((other) => unitOfClaim(other)?.unitCode === unit.unitCode)
  if (!before || before.place.start < clauseOf(block, claim).from) return own
  const named = thingOf({ name: before.subject, context, own: stage.own }, unit)
  if (!own || !named) return own ?? named
  return opensIn(block, before, claim) && own.words.every((word) => named.words.includes(word)) ? named : own
}

/** "2.741 hồ sơ (năm 2023 tiếp nhận 2.514 hồ sơ)": the bracket behind a figure that holds another. */
function opensIn({ value }: Block, before: Claim, { place }: Claim): boolean {
  const between = value.slice(before.place.end, place.start)
  return between.length < 80 && /^[^;.()]*\([^()]*$/.test(between)
}
