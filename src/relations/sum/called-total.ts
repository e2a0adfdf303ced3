import { contentWords } from '../content-words.ts'
import { type Discourse, type Mention, mentionsWithin, type Passage } from '../discourse/index.ts'
import type { Operand, Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { compatible } from '../units.ts'
import { itemsBelow } from './bullets.ts'
import { partsFor } from './parts.ts'
import { partsCuesIn, REACH } from './parts-cues.ts'

/** How many figures back a total that is only called by its name may stand, and how many words leave no other meant. */
const LOOK_BACK = 40
const WORDS = 3

/** "Vốn ủy thác địa phương bao gồm ngân sách tỉnh 11.250 triệu đồng và ngân sách huyện 7.540 triệu đồng": a total called by its name, its figure told before. */
export function partsOfCalledTotals(discourse: Discourse): Proposal[] {
  return discourse.passages
    .filter(({ block }) => block.cell === undefined && block.note === null)
    .flatMap((passage) => passage.block.sentences.flatMap((bounds) => inSentence(discourse, passage, bounds)))
}

function inSentence(
  discourse: Discourse,
  passage: Passage,
  [from, to]: readonly [number, number],
): Proposal[] {
  const mentions = partsIn(discourse, passage, [from, to])
  const [first] = mentions
  if (!first || first.bracket) return []
  const until = first.block === passage.block ? first.start : to
  const cue = partsCuesIn(passage.lower, from, until).find((found) => found.cue.strength >= STRENGTH.sure)
  const name = cue ? contentWords(passage.lower.slice(from, cue.start)) : []
  if (!cue || new Set(name).size < WORDS || /[,;:]/.test(passage.lower.slice(from, cue.start))) return []
  const level = mentions.filter(({ bracket }) => bracket === null)
  const part: Operand = { claim: first.claim, facet: 'value' }
  const totals = discourse.mentions
    .slice(Math.max(0, first.order - LOOK_BACK), first.order)
    .filter((total) => isCalled(total, name) && compatible({ claim: total.claim, facet: 'value' }, part))
  const [only, more] = totals
  if (!only || more) return []
  const stated: Operand = { claim: only.claim, facet: 'value' }
  const parts = partsFor(stated, { mentions: level, evidence: cue.cue.surface, strength: cue.cue.strength })
  return parts
    ? [
        {
          kind: 'sum',
          variant: 'parts',
          stated,
          members: parts.members,
          evidence: cue.cue.surface,
          strength: STRENGTH.clear,
        },
      ]
    : []
}

/** The figures of a sentence; of one that has none and opens a list, the first of each item. */
function partsIn(
  discourse: Discourse,
  passage: Passage,
  bounds: readonly [number, number],
): readonly Mention[] {
  const own = mentionsWithin(passage.mentions, bounds, REACH)
  if (own.length > 0 || bounds[1] < passage.block.value.length) return own
  return itemsBelow(discourse.passages, passage.index).flatMap(
    ({ mentions }) =>
      mentions.find(({ bracket, claim }) => bracket === null && claim.kind === 'quantity') ?? [],
  )
}

/** A level whose own words are those of a name, with one more or less at most. */
function isCalled({ claim, lead, block }: Mention, name: readonly string[]): boolean {
  if (claim.kind !== 'quantity' || claim.role !== 'actual' || claim.direction || block.cell) return false
  const own = new Set(contentWords(`${claim.subject} ${lead}`))
  const words = new Set(name)
  return [...words].every((word) => own.has(word)) && own.size - words.size <= 1
}
