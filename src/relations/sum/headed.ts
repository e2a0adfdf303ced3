import type { Discourse, Mention, Passage } from '../discourse/index.ts'
import { mentionsWithin } from '../discourse/index.ts'
import type { Operand, Proposal } from '../proposal.ts'
import { compatible } from '../units.ts'
import { partsFor } from './parts.ts'
import { REACH } from './parts-cues.ts'
import { HEADED, headingOf } from './series.ts'

/** How many figures back the total of a headed breakdown may stand. */
const LOOK_BACK = 16

/** "Nguyên nhân nghèo: thiếu đất 486 hộ; …; nguyên nhân khác 363 hộ": a breakdown of a total some sentences earlier. */
export function headedBreakdowns(discourse: Discourse): Proposal[] {
  return discourse.passages
    .filter(({ block }) => block.cell === undefined)
    .flatMap((passage) =>
      passage.block.sentences.flatMap((bounds) => breakdownIn(discourse, passage, bounds)),
    )
}

function breakdownIn(
  discourse: Discourse,
  { block, mentions: all }: Passage,
  bounds: readonly [number, number],
): Proposal[] {
  const mentions = mentionsWithin(all, bounds, REACH).filter(({ bracket }) => bracket === null)
  const [first] = mentions
  const heading = first && headingOf(block.value.slice(bounds[0], Math.min(first.start, bounds[0] + 60)))
  if (!first || !heading || mentions.length < 2) return []
  return totalsBefore(discourse, first).flatMap((stated): Proposal[] => {
    const parts = partsFor(stated, { mentions, evidence: heading, strength: HEADED })
    if (!parts?.exact) return []
    const { members } = parts
    return [{ kind: 'sum', variant: 'parts', stated, members, evidence: heading, strength: HEADED }]
  })
}

/** Figures of the unit of the first part in the same section, nearest first. */
function totalsBefore(discourse: Discourse, first: Mention): Operand[] {
  const part: Operand = { claim: first.claim, facet: 'value' }
  const found: Operand[] = []
  for (let at = first.order - 1; at >= Math.max(0, first.order - LOOK_BACK); at--) {
    const { claim, block } = discourse.mentions[at]!
    if (block.section !== first.block.section || block.cell) break
    const total: Operand = { claim, facet: 'value' }
    if (claim.kind === 'quantity' && !claim.direction && compatible(total, part)) found.push(total)
  }
  return found
}
