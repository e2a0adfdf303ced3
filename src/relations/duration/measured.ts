import type { Mention } from '../discourse/index.ts'
import type { Proposal } from '../proposal.ts'
import { printedNumber, proposalOf } from './counted.ts'
import { lengthsOf, type Stretch } from './stretch.ts'

/** How surely a stretch is the one that a duration tells the length of, and in which unit it counts. */
export interface Measure {
  readonly stretch: Stretch
  readonly unit: string
  readonly strength: number
}

/** The proposal that a duration is as long as a stretch; none where the stretch has no length in its unit. */
export function measured(mention: Mention, { stretch, unit, strength }: Measure): Proposal[] {
  const [likely, ...others] = lengthsOf(stretch, unit)
  if (likely === undefined || likely < 1) return []
  const printed = printedNumber(mention)
  const counted = others.includes(printed) ? printed : likely
  const spans = stretch.mentions
  const evidence = spans.map((span) => span.claim.text).join(' – ')
  return [proposalOf(mention, { counted, evidence, strength, spans })]
}
