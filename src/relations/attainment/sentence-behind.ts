/** "Ngô 117/125 ha. Đạt 93,6% so với kế hoạch.": the rate in a sentence of its own behind the ratio that it is worked out from. */
import { PLAN_WORDS } from '../../lexicon/share-cues.ts'
import { type Figure, figuresOf } from '../context/figures.ts'
import { holds } from '../context/settle.ts'
import type { Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'

/** The ratio that ends the sentence before, where the two agree or a slip in the rate keeps them from it. */
export function ofRatioBefore(percent: Figure): Proposal[] {
  const ratio = figuresOf(percent.passage)[percent.at - 1]
  if (ratio?.mention.claim.kind !== 'ratio' || ratio.mention.claim.reading === 'now-over-before') return []
  if (ratio.mention.sentence !== percent.mention.sentence - 1 || ratio.mention.bracket) return []
  if (!REACHED.test(percent.lead) || !OF_PLAN.test(percent.tail) || ratio.tail.length > SHORT) return []
  const { claim } = ratio.mention
  const told: Proposal = {
    kind: 'attainment',
    variant: 'attainment',
    stated: { claim: percent.mention.claim, facet: 'value' },
    members: [
      { claim, facet: 'numerator', role: 'part' },
      { claim, facet: 'denominator', role: 'base' },
    ],
    evidence: `${percent.lead} … ${percent.tail.slice(0, 40)}`,
    strength: STRENGTH.clear,
  }
  return holds(told) ? [told] : []
}

/** Letters that may stand between the ratio and the end of its sentence. */
const SHORT = 20
const REACHED = /^(?:đạt|bằng)(?: (?:tỷ|tỉ) lệ)?$/u
const OF_PLAN = new RegExp(`^(?:so với )?(?:${PLAN_WORDS.join('|')})(?!\\p{L})`, 'u')
