import { type Mention, mentionsWithin, type Passage } from '../discourse/index.ts'
import { CUE_REACH, partsCues, REACH } from './parts-cues.ts'
import { sameUnit } from './same-unit.ts'
import { HEADED, headingOf, type Series, WEAK } from './series.ts'

/** A sentence that goes on: "Trong đó: …", or a heading of a second breakdown, "Giới tính: nam 60, nữ 40". */
export function nextSentence(passage: Passage, total: Mention): Series[] {
  const found: Series[] = []
  for (let sentence = total.sentence + 1; sentence <= total.sentence + 4; sentence++) {
    const bounds = passage.block.sentences[sentence]
    if (!bounds) break
    const mentions = mentionsWithin(passage.mentions, bounds, REACH)
    if (mentions.length === 0) continue
    const opening = passage.block.value.slice(bounds[0], Math.min(mentions[0]!.start, bounds[0] + CUE_REACH))
    const series = continuing(opening, mentions, sentence - total.sentence)
    const rest = passage.block.value.slice(
      mentions[0]!.end,
      Math.min(bounds[1], mentions[0]!.end + CUE_REACH),
    )
    const own = partsCues(rest).some(({ cue }) => cue.strength >= 0.6)
    if (series) found.push(own ? { ...series, strength: Math.min(series.strength, WEAK) } : series)
    const inner = mentions.filter(
      (m) => m.bracket !== null && m.bracket.parent === total.bracket && sameUnit(m, total),
    )
    if (inner.length > 1) found.push({ mentions: inner, evidence: '(…) … (…)', strength: WEAK })
  }
  return found
}

function continuing(opening: string, mentions: readonly Mention[], distance: number): Series | undefined {
  const cue = partsCues(opening).find(({ start }) => opening.slice(0, start).trim().length < 3)?.cue
  const level = mentions.filter((m) => m.bracket === mentions[0]!.bracket)
  if (cue)
    return distance === 1 ? { mentions: level, evidence: cue.surface, strength: cue.strength } : undefined
  const heading = headingOf(opening)
  if (heading) return { mentions: level, evidence: heading, strength: HEADED }
  return distance <= 3 ? { mentions: level, evidence: '…', strength: 0.2 } : undefined
}
