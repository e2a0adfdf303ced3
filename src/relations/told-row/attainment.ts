/** What share of its plan a named row has reached: both are cells of the table. */
import { type Figure, proseFigures } from '../context/figures.ts'
import type { Discourse } from '../discourse/index.ts'
import type { Operand, Proposal } from '../proposal.ts'
import { senseOf } from '../share/sense.ts'
import { STRENGTH } from '../strength.ts'
import { pairsIn } from './pairs.ts'
import { settledOf } from './settled.ts'
import { tellsNoLevel, topicOf } from './topic.ts'

/** "Lệ phí trước bạ chỉ đạt 91,15% dự toán": neither what was reached nor the plan is told. */
export function attainmentsOfRows(discourse: Discourse): Proposal[] {
  return proseFigures(discourse).flatMap((figure) => {
    if (figure.mention.claim.kind !== 'percent' || senseOf(figure) !== 'attainment') return []
    const topic = tellsNoLevel(figure) ? topicOf(discourse, figure) : undefined
    if (!topic) return []
    const base = { time: 'plan', words: figure.tail } as const
    const found = topic.rows.flatMap((row) => pairsIn(row, base).map((pair) => attained(figure, pair)))
    return settledOf(found, topic)
  })
}

const attained = (figure: Figure, [done, plan]: readonly [Operand, Operand]): Proposal => ({
  kind: 'attainment',
  variant: 'attainment',
  stated: { claim: figure.mention.claim, facet: 'value' },
  members: [
    { ...done, role: 'part' },
    { ...plan, role: 'base' },
  ],
  evidence: figure.tail.slice(0, 40),
  strength: STRENGTH.told,
})
