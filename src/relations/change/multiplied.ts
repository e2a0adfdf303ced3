import { MULTIPLES } from '../../lexicon/change-cues.ts'
import { directionOf } from '../context/direction.ts'
import { type Figure, figuresOf } from '../context/figures.ts'
import { isTime } from '../context/measured.ts'
import { operandOf } from '../context/operand-of.ts'
import { holds } from '../context/settle.ts'
import { type Discourse, firstAt, type Passage } from '../discourse/index.ts'
import type { Proposal } from '../proposal.ts'
import { isTarget } from '../share/sense.ts'
import { STRENGTH } from '../strength.ts'
import { sameMeasure } from './levels.ts'

const TIMES = new Map(MULTIPLES.map(({ surface, times }) => [surface, times]))
const MULTIPLE = new RegExp(`(?<!\\p{L})(?:${[...TIMES.keys()].join('|')})(?! lần|\\s?rưỡi|\\p{L})`, 'gu')

/** How many figures to either side of the word the two levels stand among. */
const REACH = 4

/**
 * "22 phiên, tăng gấp đôi so với năm 2022 (11 phiên)": one level so many times the other, in a word that is no figure. Words so round are
 * also said of what is not quite so much: they agree or say nothing.
 */
export const multiplied = (discourse: Discourse): Proposal[] =>
  discourse.passages.flatMap((passage) => {
    if (!passage.lower.includes('gấp')) return []
    return [...passage.lower.matchAll(MULTIPLE)].flatMap(({ index, 0: word }) =>
      timesIn(passage, index, word).slice(0, 1),
    )
  })

function timesIn(passage: Passage, at: number, word: string): Proposal[] {
  const { before, behind } = levelsAround(passage, at)
  const earlier = [...behind, ...before]
  return before.flatMap((now) =>
    earlier
      .filter((base) => base !== now && sameMeasure(operandOf(base), operandOf(now)))
      .map((base): Proposal => proposalOf(now, base, word))
      .filter(holds),
  )
}

/** Levels of the sentence on either side of a place, nearest first. */
function levelsAround(
  passage: Passage,
  at: number,
): Readonly<Record<'before' | 'behind', readonly Figure[]>> {
  const figures = figuresOf(passage)
  const next = firstAt(figures, at, ({ mention }) => mention.start)
  const sentence = firstAt(passage.block.sentences, at + 1, ([start]) => start) - 1
  const own = (some: readonly Figure[]) =>
    some.filter((figure) => figure.mention.sentence === sentence && isLevel(figure))
  return {
    before: own(figures.slice(Math.max(0, next - REACH), next)).reverse(),
    behind: own(figures.slice(next, next + REACH)),
  }
}

const isLevel = (figure: Figure): boolean => {
  const { claim } = figure.mention
  return claim.kind === 'quantity' && !isTime(claim) && !isTarget(figure) && !directionOf(figure)
}

const proposalOf = (now: Figure, base: Figure, word: string): Proposal => ({
  kind: 'product',
  variant: 'product',
  stated: operandOf(now),
  members: [{ ...operandOf(base), role: 'factor' }],
  evidence: word,
  counted: TIMES.get(word) ?? 1,
  strength: STRENGTH.fitting,
})
