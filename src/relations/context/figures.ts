/** The numbers of a passage without its dates, numbers of documents and ranks, and the words around them. */
import { groupBy } from '../../model/group-by.ts'
import { memoized } from '../../model/memoized.ts'
import { type Discourse, firstAt, type Mention, type Passage, squeezed } from '../discourse/index.ts'

/** A number in running text. */
export interface Figure {
  readonly mention: Mention
  readonly passage: Passage
  /** Position among the figures of the passage. */
  readonly at: number
  /** Words between the figure before it, or the opening of its clause, and the figure; dates stay in. */
  readonly lead: string
  /** Words between the figure and the next figure, bracket or end of clause; dates stay in. */
  readonly tail: string
}

const KINDS: ReadonlySet<string> = new Set(['quantity', 'ratio', 'percent', 'range'])

/** Longer stretches of words are cut: nobody looks further for what a figure is. */
const REACH = 240

/** The figures of a passage in the order of the text; worked out once for each passage. */
export const figuresOf = memoized((passage: Passage): readonly Figure[] => {
  const mentions = passage.mentions.filter(({ claim }) => KINDS.has(claim.kind))
  return mentions.map((mention, at): Figure => {
    const { lead, tail } = wordsAround(passage, mentions, at)
    return { mention, passage, at, lead, tail }
  })
})

/** The figures of each sentence of a passage, which may have thousands of either. */
export const bySentence = memoized((passage: Passage) =>
  groupBy(figuresOf(passage), ({ mention }) => mention.sentence),
)

/** The figures of a sentence in the order of the text; the first sentence of a passage has the number 0. */
export const figuresOfSentence = (passage: Passage, sentence: number): readonly Figure[] =>
  bySentence(passage).get(sentence) ?? []

/** Every figure of the report that stands in prose: not alone in its cell of a table; worked out once. */
export const proseFigures = memoized((discourse: Discourse): readonly Figure[] =>
  discourse.passages.flatMap((passage) => {
    const figures = figuresOf(passage)
    return passage.block.cell && figures.length < 2 ? [] : figures
  }),
)

function wordsAround(passage: Passage, mentions: readonly Mention[], at: number) {
  const mention = mentions[at]!
  const { clause, start, end } = mention
  const [before, after] = [mentions[at - 1], mentions[at + 1]]
  const from = Math.max(clause.start, start - REACH, before && before.end <= start ? before.end : 0)
  const to = Math.min(clause.end, end + REACH, after && after.start >= end ? after.start : clause.end)
  const lead = passage.lower.slice(from, start).split(BRACKET).at(-1)!
  const tail = passage.lower.slice(end, to).split(BRACKET)[0]!
  return { lead: squeezed(lead), tail: squeezed(tail) }
}

const BRACKET = /[()[\]]/

/** The text between two figures, lower case, without what stands in brackets. */
export function gapBetween(a: Figure, b: Figure): string {
  const { lower, brackets } = a.passage
  const [from, to] = [a.mention.end, b.mention.start]
  if (to <= from) return ''
  if (to - from > REACH) return squeezed(lower.slice(to - REACH, to))
  let text = ''
  let at = from
  for (const { open, close } of bracketsFrom(brackets, from)) {
    if (open >= to) break
    if (open < at || close >= to) continue
    text += lower.slice(at, open)
    at = close + 1
  }
  return squeezed(text + lower.slice(at, to))
}

/** Brackets that open at or behind an offset; they are sorted by where they open. */
export function bracketsFrom<T extends { readonly open: number }>(
  brackets: readonly T[],
  from: number,
): readonly T[] {
  const low = firstAt(brackets, from, ({ open }) => open)
  return brackets.slice(low, low + 12)
}

/** Text in lower case with single spaces. */
export const plain = (text: string) => squeezed(text.toLowerCase())
