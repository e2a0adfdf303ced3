/** "34/52, tỷ lệ 65,4%, bằng 94,4% kế hoạch (36 trường)": what a plan in a bracket compares with stands above the slash. */
import { SHARING_SYLLABLES } from '../../lexicon/share-cues.ts'
import { contentWords } from '../content-words.ts'
import { levelBefore } from '../context/around.ts'
import { type Figure, gapBetween } from '../context/figures.ts'
import { operandOf } from '../context/operand-of.ts'
import { withUnitOf } from '../lent-unit.ts'
import type { Operand } from '../proposal.ts'

/** What was done by the ratio before a percentage, in the unit of its plan where it prints none; only rates stand between the two. */
export function doneAboveSlash(percent: Figure, plan: Operand): Operand | undefined {
  const ratio = levelBefore(percent, REACH).find(({ mention: { claim } }) => claim.kind !== 'percent')
  if (ratio?.mention.claim.kind !== 'ratio' || ratio.mention.claim.reading === 'now-over-before')
    return undefined
  if (ratio.mention.claim.role !== 'actual' || /;/.test(gapBetween(ratio, percent))) return undefined
  if (!contentWords(percent.lead).every((word) => JOINING.has(word))) return undefined
  const done = operandOf(ratio, 'numerator')
  const { claim } = plan
  const isBare = ratio.mention.claim.unit === '' && claim.kind === 'quantity' && claim.decimals === 0
  return isBare ? { ...done, claim: withUnitOf(ratio.mention.claim, claim) } : done
}

/** Words between them that bring nothing new: of "34/52 xã, số thôn đạt 81% kế hoạch (42 thôn)" the ratio is of others. */
const JOINING: ReadonlySet<string> = new Set(SHARING_SYLLABLES)

/** How many figures back the ratio may stand. */
const REACH = 3
