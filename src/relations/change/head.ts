import { LEVEL_NOUNS } from '../../lexicon/relation-cues.ts'
import type { Figure } from '../context/figures.ts'
import type { Found } from './levels.ts'

const HEAD = new RegExp(
  `^(?:so (?:với|sánh)[^,]*, )?(?:(?:tổng |những )?(?:${LEVEL_NOUNS.join('|')})(?: \\p{L}+){0,2} (?:này|trên|đó)|đây) `,
  'u',
)

/** How far in front of a change its sentence may open. */
const REACH = 120

/** "Con số này cao hơn năm trước 52.300 lượt": whether the sentence of a change opens with words for what the one before tells. */
export function pointsAtHead({ passage, mention }: Figure): boolean {
  const [from = 0] = passage.block.sentences[mention.sentence] ?? []
  return mention.start - from <= REACH && HEAD.test(passage.lower.slice(from, mention.start).trimStart())
}

/** The first level of the sentence before a change, nearest first as they are given: what it tells, not the parts behind it. */
export const headOf = (levels: readonly Found[], { passage, mention }: Figure): Found | undefined =>
  levels.findLast(
    ({ figure }) => figure.passage === passage && figure.mention.sentence === mention.sentence - 1,
  )
