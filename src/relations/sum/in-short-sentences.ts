/** "Tổng diện tích 120 ha. Trong đó vừng 52/50 ha. Lạc 35/30 ha. Sắn 33/40 ha.": parts in sentences of their own, as in notes taken by hand. */

import { type Discourse, firstAt, type Mention, type Passage } from '../discourse/index.ts'
import { judge, judgedToHold } from '../judge.ts'
import { operandOf } from '../operand.ts'
import type { Member, Operand, Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { compatible } from '../units.ts'

/** A sentence of one part has no more letters than this, and a list no more such sentences. */
const SHORT = 45
const MOST = 12

/** Every total whose sentence "Trong đó" goes on from, with the short sentences since; what falls short may leave some out. */
export function partsInSentences({ passages }: Discourse): Proposal[] {
  return passages
    .filter(({ block, lower }) => !block.cell && block.sentences.length > 2 && lower.includes('trong đó'))
    .flatMap((passage) =>
      passage.block.sentences.flatMap(([from], at) =>
        at > 0 && OPENS.test(passage.lower.slice(from, from + 20)) ? proposalsOf(passage, at) : [],
      ),
    )
}

const OPENS = /^\s*trong đó(?!\p{L})/u

function proposalsOf(passage: Passage, first: number): Proposal[] {
  const total = onlyIn(passage, first - 1)
  if (total?.claim.kind !== 'quantity' || total.claim.direction) return []
  const stated = operandOf(total.claim)
  const parts: Mention[] = []
  for (let at = first; at < Math.min(passage.block.sentences.length, first + MOST); at++) {
    const [from, to] = passage.block.sentences[at]!
    const part = to - from <= SHORT ? onlyIn(passage, at) : undefined
    if (!part || !isPart(part, stated)) break
    parts.push(part)
  }
  if (parts.length < 2) return []
  const told: Proposal = {
    kind: 'sum',
    variant: 'parts',
    stated,
    members: parts.map(reached),
    evidence: 'trong đó',
    strength: STRENGTH.fitting,
  }
  // Nothing says that further sentences go on with the list.
  return judgedToHold(judge(told)) ? [told] : []
}

/** The only figure of a sentence. */
function onlyIn({ mentions }: Passage, sentence: number): Mention | undefined {
  const at = firstAt(mentions, sentence, (mention) => mention.sentence)
  const [only, more] = mentions.slice(at, at + 2)
  return only?.sentence === sentence && more?.sentence !== sentence ? only : undefined
}

const isPart = (part: Mention, total: Operand): boolean =>
  (part.claim.kind === 'quantity' || part.claim.kind === 'ratio') &&
  part.claim.role === 'actual' &&
  !part.claim.direction &&
  compatible(total, reached(part))

/** What was done stands above the slash, whatever stands below it. */
const reached = ({ claim }: Mention): Member => ({
  claim,
  facet: claim.kind === 'ratio' ? 'numerator' : 'value',
  role: 'part',
})
