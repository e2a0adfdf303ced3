/** A composite score as the mean of scores with printed weights ("Hệ số | Điểm"). */
import type { Proposal } from '../proposal.ts'
import { slips } from '../slips.ts'
import { STRENGTH } from '../strength.ts'
import type { Figure } from './figure.ts'
import type { Grid } from './grid.ts'
import { saysWeight } from './heads.ts'
import { placesOf } from './hierarchy.ts'
import type { Lane } from './lane.ts'
import { exactly, memberOf, near } from './trial.ts'

export function weightedMeans(grid: Grid, lanes: readonly Lane[]): Proposal[] {
  const weights = lanes.filter((lane) => saysWeight(lane.heads.at(-1) ?? ''))
  if (weights.length === 0) return []
  const totals = placesOf(grid).filter(({ sums }) => sums !== null)
  return weights.flatMap((weight) =>
    lanes
      .filter((lane) => !weights.includes(lane) && lane.nature !== 'rank')
      .flatMap((score) =>
        totals.flatMap(({ row }) => meanOf({ weight, score, total: row.index, label: row.label })),
      ),
  )
}

interface Mean {
  readonly weight: Lane
  readonly score: Lane
  readonly total: number
  readonly label: string
}

/** Where the weights make a whole it must hold, unless the scores add up as they are or were weighted already. */
function meanOf({ weight, score, total, label }: Mean): Proposal[] {
  const stated = score.figures[total]
  const rows = score.figures.flatMap((item, at) => {
    const factor = weight.figures[at]
    return item && factor && at !== total ? [[item, factor] as const] : []
  })
  const items = rows.map(([item]) => item)
  if (!stated || rows.length < 2 || addsUp(stated, items)) return []
  const whole = rows.reduce((sum, [, factor]) => sum + factor.value, 0)
  const complete = [1, 100, weight.figures[total]?.value ?? 1].some((expected) => near(whole, expected, 1e-6))
  const proposal: Proposal = {
    kind: 'average',
    variant: 'weighted-mean',
    stated: stated.operand,
    members: [
      ...items.map((item) => memberOf(item, 'item')),
      ...rows.map(([, factor]) => exactly(memberOf(factor, 'weight'))),
    ],
    evidence: `hàng ${label.slice(0, 60)}`,
    strength: complete ? STRENGTH.clear : STRENGTH.fitting,
  }
  if (!complete || amongItems(stated, items)) return [proposal]
  return slips(proposal).length > 0 ? [{ ...proposal, strength: STRENGTH.sure }] : []
}

const addsUp = (stated: Figure, items: readonly Figure[]) =>
  near(
    stated.value,
    items.reduce((sum, { value }) => sum + value, 0),
    stated.slack,
  )

/** A mean lies among its items; what does not is another sort of score, or a slip. */
function amongItems(stated: Figure, items: readonly Figure[]): boolean {
  const values = items.map(({ value }) => value)
  return stated.value >= Math.min(...values) && stated.value <= Math.max(...values)
}
