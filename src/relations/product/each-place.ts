/** "cử 12 lượt bác sĩ xuống 04 trung tâm, mỗi nơi 03 lượt": what each of those got that were named last, also where a note says so. */
import { unitOf as rowOf } from '../../lexicon/index.ts'
import { ANY_PLACE_NOUNS } from '../../lexicon/product-cues.ts'
import { memoized } from '../../model/memoized.ts'
import { type Figure, figuresOf, proseFigures } from '../context/figures.ts'
import { alike } from '../context/measured.ts'
import { operandOf } from '../context/operand-of.ts'
import { holds, openIfApproximate } from '../context/settle.ts'
import { type Discourse, firstAt, noteKey } from '../discourse/index.ts'
import type { Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'

/** Nouns that stand for whatever was counted last. */
const EACH = new RegExp(`(?<!\\p{L})mỗi (?:${ANY_PLACE_NOUNS.join('|')})(?: \\p{L}+){0,2}$`, 'u')

/** Every "mỗi nơi 03 lượt" with the amount and the count that stand right before it, or right before the mark of its note. */
export const eachPlace = (discourse: Discourse): Proposal[] =>
  proseFigures(discourse).flatMap((each) => {
    if (!isCount(each) || !EACH.test(each.lead)) return []
    const inText = proposalOf(each, figuresOf(each.passage).slice(Math.max(0, each.at - 2), each.at))
    if (inText) return [inText]
    const noted = proposalOf(each, pairBeforeMark(discourse, each))
    return noted && holds(noted) ? [noted] : []
  })

function proposalOf(each: Figure, [amount, count]: readonly Figure[]): Proposal | undefined {
  if (!amount || !count || amount.mention.sentence !== count.mention.sentence) return undefined
  if (count.passage === each.passage && count.mention.sentence !== each.mention.sentence) return undefined
  if (![amount, count].every(isCount) || !alike(operandOf(amount), operandOf(each))) return undefined
  if (alike(operandOf(count), operandOf(each))) return undefined
  return openIfApproximate({
    kind: 'product',
    variant: 'product',
    stated: operandOf(amount),
    members: [
      { ...operandOf(count), role: 'factor' },
      { ...operandOf(each), role: 'factor' },
    ],
    evidence: each.lead.slice(-20),
    strength: STRENGTH.fitting,
  })
}

const isCount = ({ mention: { claim } }: Figure): boolean =>
  claim.kind === 'quantity' &&
  claim.decimals === 0 &&
  claim.role === 'actual' &&
  claim.unit !== '' &&
  (rowOf(claim.unit)?.dimension ?? 'count') === 'count'

/** The two figures right before the mark of the note in which a figure stands. */
function pairBeforeMark(discourse: Discourse, { passage }: Figure): readonly Figure[] {
  const mark = passage.block.note === null ? undefined : marksByBlock(discourse).get(passage.block.id)
  if (!mark) return []
  const figures = figuresOf(mark.passage)
  const behind = firstAt(figures, mark.at, ({ mention }) => mention.start)
  return figures.slice(Math.max(0, behind - 2), behind)
}

interface Marked {
  readonly passage: Discourse['passages'][number]
  readonly at: number
}

/** Blocks of notes, with the place of the mark that leads to them. */
const marksByBlock = memoized((discourse: Discourse): Map<string, Marked> => {
  const found = new Map<string, Marked>()
  for (const passage of discourse.passages)
    for (const mark of passage.block.marks)
      for (const child of discourse.notes.get(noteKey(mark))?.children ?? [])
        if ('id' in child && !found.has(child.id)) found.set(child.id, { passage, at: mark.at })
  return found
})
