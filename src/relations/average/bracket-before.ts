import { type Figure, figuresOf } from '../context/figures.ts'
import { STRENGTH } from '../strength.ts'
import type { Source } from './items.ts'
import { unitParts } from './unit-parts.ts'

/** A longer list is no list of items. */
const LONGEST = 120

/** "04 tuyến (tuyến Đông chậm 120 ngày; …), chậm bình quân 72 ngày/tuyến": the bracket that closes right before the mean. */
export function fromBracketBefore({ passage, mention, at }: Figure): Source[] {
  const all = figuresOf(passage)
  const last = all[at - 1]?.mention
  const bracket = last?.bracket
  if (!bracket || bracket.parent !== mention.bracket || last.sentence !== mention.sentence) return []
  if (bracket.close > mention.start || /[;.:]/u.test(passage.lower.slice(bracket.close, mention.start)))
    return []
  const before = all.slice(Math.max(0, at - LONGEST), at)
  const [, per = ''] = unitParts({ claim: mention.claim, facet: 'value' })
  const counts = before.filter(
    ({ mention: { claim, sentence } }) =>
      sentence === mention.sentence && per !== '' && 'unit' in claim && claim.unit.startsWith(per),
  )
  const figures = before.filter((other) => other.mention.bracket === bracket)
  // Where the sentence counts them twice, "05 công trình, trong đó 02 công trình (…)", the bracket may list some of them only.
  if (counts.length > 1 && (isSome(counts.at(-1)!) || countOf(counts.at(-1)!) !== figures.length)) return []
  return [{ figures, evidence: '(…)', strength: STRENGTH.told }]
}

const isSome = ({ lead }: Figure): boolean => /(?<!\p{L})(?:trong đó|trong số|riêng|gồm)(?!\p{L})/u.test(lead)

const countOf = ({ mention: { claim } }: Figure): number => ('value' in claim ? Number(claim.value) : 0)
