import { type Discourse, firstAt } from '../discourse/index.ts'
import type { Operand } from '../proposal.ts'
import { type Figure, figuresOf } from './figures.ts'

/** The figure of a passage, if it stands in no column of a table, that an operand is read from. */
export function figureOf(discourse: Discourse, { claim }: Operand): Figure | undefined {
  const passage = claim.column === undefined ? discourse.passageOf(claim.place.block) : undefined
  const mention = discourse.mentionOf(claim.id)
  const figures = passage && mention ? figuresOf(passage) : []
  const figure = figures[firstAt(figures, mention?.start ?? 0, ({ mention: { start } }) => start)]
  return figure?.mention === mention ? figure : undefined
}
