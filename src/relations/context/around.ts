/** The figures that stand around another: in its bracket, in front of it, on its level. */
import { type Discourse, squeezed } from '../discourse/index.ts'
import { bracketsFrom, type Figure, figuresOf } from './figures.ts'

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
  return mention.bracket ? squeezed(passage.lower.slice(mention.bracket.open + 1, mention.bracket.close)) : ''
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
    found.push(...figuresOf(passage).slice(-reach).reverse())
  }
  return found.slice(0, reach)
}

/** How many passages behind that of a figure are read for others. */
const PASSAGES = 3

/** Figures behind another, in its passage and in the next ones of the same section, nearest first. */
export function figuresBehind({ passages }: Discourse, { passage, at }: Figure, reach: number): Figure[] {
  const { section, note } = passage.block
  const next = passages
    .slice(passage.index + 1, passage.index + 1 + PASSAGES)
    .filter(({ block }) => block.section === section && block.note === note && !block.cell)
  const own = figuresOf(passage).slice(at + 1, at + 1 + reach)
  return [...own, ...next.flatMap((other) => figuresOf(other).slice(0, reach))].slice(0, reach)
}
