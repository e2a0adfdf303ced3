import { LIST_CUES } from '../../lexicon/enumeration-cues.ts'
import { measureOf } from '../context/measured.ts'
import { cueFinder } from '../cue.ts'
import { type Mention, mentionsWithin, type Passage } from '../discourse/index.ts'
import { operandOf } from '../operand.ts'
import type { Proposal } from '../proposal.ts'
import { type Count, enumerated } from './count.ts'

const listCues = cueFinder(LIST_CUES)

/** How far behind a count its list may open, and the fewest amounts that say something by their number. */
const REACH = 60
const LEAST = 3

/**
 * "04 nhóm chế độ, lần lượt là hưu trí 198 triệu đồng, …": a list that gives an amount with each item. It proves its
 * count only where it fits: what does not may belong to another list.
 */
export function amountsBeside(passage: Passage, count: Count): Proposal[] {
  const { mention, value } = count
  const [, end = 0] = passage.block.sentences[mention.sentence] ?? []
  const behind = mentionsWithin(passage.mentions, [mention.end, end], 60).filter(
    (other) => other.bracket === mention.bracket && other.claim.kind === 'quantity',
  )
  const [first] = behind
  if (!first || value < LEAST) return []
  const opening = passage.block.value.slice(mention.end, first.start).slice(0, REACH)
  const cue = listCues(opening)[0]?.cue.surface ?? (opening.includes(':') ? ':' : undefined)
  const measure = measureIn(first)
  const items = behind.filter((other) => measureIn(other) === measure)
  if (cue === undefined || items.length !== value || measure === measureIn(mention)) return []
  return [enumerated(count, { items: items.map((item) => item.claim.text), evidence: cue, strength: 0.3 })]
}

const measureIn = ({ claim }: Mention) => measureOf(operandOf(claim))
