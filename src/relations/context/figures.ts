/** The numbers of a passage without its dates, numbers of documents and ranks, and the words around them. */
import type { Discourse, Mention, Passage } from '../discourse/index.ts'

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

const known = new WeakMap<Passage, readonly Figure[]>()

/** The figures of a passage in the order of the text; worked out once for each passage. */
export function figuresOf(passage: Passage): readonly Figure[] {
  const before = known.get(passage)
  if (before) return before
  const mentions = passage.mentions.filter(({ claim }) => KINDS.has(claim.kind))
  const figures = mentions.map((mention, at): Figure => {
    const { lead, tail } = wordsAround(passage, mentions, at)
    return { mention, passage, at, lead, tail }
  })
  known.set(passage, figures)
  return figures
}

/** Every figure of the report that stands in prose: not alone in its cell of a table. */
export function proseFigures({ passages }: Discourse): Figure[] {
  return passages.flatMap((passage) => {
    const figures = figuresOf(passage)
    return passage.block.cell && figures.length < 2 ? [] : figures
  })
}

function wordsAround(passage: Passage, mentions: readonly Mention[], at: number) {
  const mention = mentions[at]!
  const { clause, start, end } = mention
  const [before, after] = [mentions[at - 1], mentions[at + 1]]
  const from = Math.max(clause.start, start - REACH, before && before.end <= start ? before.end : 0)
  const to = Math.min(clause.end, end + REACH, after && after.start >= end ? after.start : clause.end)
  const text = passage.block.value
  return {
    lead: plain(
      text
        .slice(from, start)
        .split(/[()[\]]/)
        .at(-1)!,
    ),
    tail: plain(text.slice(end, to).split(/[()[\]]/)[0]!),
  }
}

/** The text between two figures, lower case, without what stands in brackets. */
export function gapBetween(a: Figure, b: Figure): string {
  const { block, brackets } = a.passage
  const [from, to] = [a.mention.end, b.mention.start]
  if (to <= from) return ''
  if (to - from > REACH) return plain(block.value.slice(to - REACH, to))
  let text = ''
  let at = from
  for (const { open, close } of bracketsFrom(brackets, from)) {
    if (open >= to) break
    if (open < at || close >= to) continue
    text += block.value.slice(at, open)
    at = close + 1
  }
  return plain(text + block.value.slice(at, to))
}

/** Brackets that open at or behind an offset; they are sorted by where they open. */
function bracketsFrom<T extends { readonly open: number }>(
  brackets: readonly T[],
  from: number,
): readonly T[] {
  let [low, high] = [0, brackets.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (brackets[middle]!.open < from) low = middle + 1
    else high = middle
  }
  return brackets.slice(low, low + 12)
}

/** The figures in the bracket that follows a figure and at most a few words, or none. */
export function bracketBehind(figure: Figure): readonly Figure[] {
  const { mention, passage, at } = figure
  const bracket = bracketsFrom(passage.brackets, mention.end)[0]
  if (!bracket || bracket.parent !== mention.bracket || bracket.open - mention.end > 90) return []
  if (/[;:,]\s|[.!?]\s+\p{Lu}/u.test(passage.block.value.slice(mention.end, bracket.open))) return []
  const inside: Figure[] = []
  for (const other of figuresOf(passage).slice(at + 1, at + 8)) {
    if (other.mention.start > bracket.close) break
    if (other.mention.start < bracket.open) return []
    if (other.mention.bracket === bracket) inside.push(other)
  }
  return inside
}

/** The text of the bracket in which a figure stands, lower case; "" when it stands in none. */
export function bracketText({ mention, passage }: Figure): string {
  return mention.bracket
    ? plain(passage.block.value.slice(mention.bracket.open + 1, mention.bracket.close))
    : ''
}

/** The figure in front of the bracket in which a figure stands. */
export function ownerOf(figure: Figure): Figure | undefined {
  const { bracket } = figure.mention
  if (!bracket) return undefined
  const before = figuresOf(figure.passage).slice(Math.max(0, figure.at - 8), figure.at)
  const owner = before.findLast(({ mention }) => mention.end <= bracket.open)
  if (
    !owner ||
    owner.mention.bracket !== bracket.parent ||
    owner.mention.sentence !== figure.mention.sentence
  )
    return undefined
  return bracket.open - owner.mention.end > 90 ? undefined : owner
}

/** Figures before another in its sentence and on its level of brackets, nearest first. */
export function levelBefore(figure: Figure, reach = 12): Figure[] {
  const { mention, passage, at } = figure
  return figuresOf(passage)
    .slice(Math.max(0, at - reach), at)
    .filter(
      (other) => other.mention.sentence === mention.sentence && other.mention.bracket === mention.bracket,
    )
    .reverse()
}

/** Figures before another, in its passage and in the passages before it of the same section, nearest first. */
export function figuresBefore(discourse: Discourse, figure: Figure, reach = 30): Figure[] {
  const found = figuresOf(figure.passage)
    .slice(Math.max(0, figure.at - reach), figure.at)
    .reverse()
  const place = figure.passage.index
  for (let i = place - 1; i >= Math.max(0, place - 6) && found.length < reach; i--) {
    const passage = discourse.passages[i]!
    if (passage.block.cell) continue
    if (
      passage.block.section !== figure.passage.block.section ||
      passage.block.note !== figure.passage.block.note
    )
      break
    found.push(...[...figuresOf(passage)].reverse())
  }
  return found.slice(0, reach)
}

const plain = (text: string) => text.toLowerCase().replace(/\s+/g, ' ').trim()
