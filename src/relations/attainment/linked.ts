import { PLAN_WORDS } from '../../lexicon/share-cues.ts'
import { levelBefore } from '../context/around.ts'
import { type Figure, figuresOf, gapBetween } from '../context/figures.ts'
import type { Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'

const PLAN = new RegExp(`(?<!\\p{L})(?:${PLAN_WORDS.join('|')})(?!\\p{L})`, 'u')

/**
 * "đạt 96% dự toán; bằng 80% mức phấn đấu cao hơn dự toán 20%": two rates of one amount whose
 * plans the text ties together, so that the second follows from the first.
 */
export function linkedRates(percent: Figure): Proposal[] {
  const step = figuresOf(percent.passage)[percent.at + 1]
  if (step?.mention.claim.kind !== 'percent' || step.mention.sentence !== percent.mention.sentence) return []
  const gap = gapBetween(percent, step)
  const word = /(?<!\p{L})(?:tăng|giảm)(?!\p{L})/u.exec(gap)?.[0]
  if (!word || /[;,]/.test(gap) || !PLAN.test(gap) || !PLAN.test(step.tail)) return []
  const rates = levelBefore(percent, 4).filter(
    ({ mention, tail }) => mention.claim.kind === 'percent' && PLAN.test(tail),
  )
  const other =
    rates.find(({ tail }) => samePlan(tail, step.tail)) ?? (rates.length === 1 ? rates[0] : undefined)
  if (!other) return []
  return [
    {
      kind: 'attainment',
      variant: 'attainment',
      stated: { claim: percent.mention.claim, facet: 'value' },
      members: [
        { claim: other.mention.claim, facet: 'value', role: 'part' },
        { claim: step.mention.claim, facet: 'value', role: word === 'tăng' ? 'in' : 'out' },
      ],
      evidence: `${word} … ${step.tail.slice(0, 40)}`,
      strength: STRENGTH.clear,
    },
  ]
}

/** "dự toán Trung ương" and "so với dự toán Trung ương giao": the words of one plan open those of the other. */
function samePlan(a: string, b: string): boolean {
  const [one, other] = [a, b].map((words) => words.slice(Math.max(0, words.search(PLAN))).trim())
  return one !== undefined && other !== undefined && (one.startsWith(other) || other.startsWith(one))
}
