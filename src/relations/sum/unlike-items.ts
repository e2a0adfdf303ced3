/** A total of things above a list of which each item opens with a count of another sort: "1.252 công trình, gồm:", "- 59 trạm bơm;", "- 514 hồ chứa;", … */

import { OPENINGS_OF_ITEMS } from '../../lexicon/relation-cues.ts'
import { figuresOf } from '../context/figures.ts'
import { isTime } from '../context/measured.ts'
import { operandOf } from '../context/operand-of.ts'
import { holds } from '../context/settle.ts'
import type { Discourse, Mention, Passage } from '../discourse/index.ts'
import type { Operand, Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { bothCounted, compatible } from '../units.ts'
import { itemsBelow } from './bullets.ts'

/** So many items, and so many figures back the total. */
const [LEAST, BACK] = [3, 8]

/** Every such list that adds up; of things of another name words tell nothing, so one that does not is not told. */
export const sumsOfUnlikeItems = (discourse: Discourse): Proposal[] =>
  discourse.passages
    .filter(
      ({ block, mentions }) => block.cell === undefined && mentions.length > 0 && OPENS.test(block.value),
    )
    .flatMap((passage) => {
      const parts = itemsBelow(discourse.passages, passage.index).map(countAhead)
      const members = parts.flatMap((part) =>
        part ? [{ claim: part.claim, facet: 'value', role: 'part' } as const] : [],
      )
      if (members.length < LEAST || members.length < parts.length) return []
      return totalsIn(passage)
        .filter((stated) => members.every((member) => bothCounted(stated, member)))
        .filter((stated) => !members.every((member) => compatible(stated, member)))
        .map(
          (stated): Proposal => ({
            kind: 'sum',
            variant: 'parts',
            stated,
            members,
            evidence: ':',
            strength: STRENGTH.fitting,
          }),
        )
        .filter(holds)
        .slice(0, 1)
    })

const OPENS = new RegExp(`(?<!\\p{L})(?:${OPENINGS_OF_ITEMS.join('|')})\\s?:\\s*$`, 'iu')

/** The whole count with which an item opens. */
function countAhead({ mentions }: Passage): Mention | undefined {
  const [first] = mentions
  const opens =
    first && first.claim.kind === 'quantity' && first.block.value.slice(0, first.start).trim() === ''
  return opens && isWhole(first) ? first : undefined
}

const isWhole = ({ claim }: Mention): boolean =>
  claim.kind === 'quantity' &&
  claim.decimals === 0 &&
  claim.factor === '1' &&
  claim.unit !== '' &&
  !claim.direction &&
  !isTime(claim)

/** The last counts of a paragraph, nearest first. */
const totalsIn = (passage: Passage): readonly Operand[] =>
  figuresOf(passage)
    .slice(-BACK)
    .filter(({ mention }) => mention.bracket === null && isWhole(mention))
    .map((figure) => operandOf(figure))
    .toReversed()
