/** Parts of a figure in a cell of their own in its row: "12 | 08 + 01 + 01 + 02". */
import type { Discourse, Passage } from '../discourse/index.ts'
import { amountOf } from '../operand.ts'
import type { Member, Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import type { Figure } from './figure.ts'
import type { Grid, Row } from './grid.ts'

export function noteParts(discourse: Discourse, grid: Grid): Proposal[] {
  return grid.rows.flatMap((row) =>
    row.cells.flatMap(({ block, column }) => {
      const passage = block.value.includes('+') ? discourse.passageOf(block.id) : undefined
      const parts = passage && partsIn(passage)
      return parts ? inRow(row, column, parts) : []
    }),
  )
}

/** One figure between any two plus signs, and few words. */
function partsIn({ block, mentions }: Passage): Member[] | undefined {
  const pieces = block.value.split('+')
  const parts = mentions.filter(({ claim }) => claim.kind === 'quantity')
  if (pieces.length < 2 || pieces[0]!.trim() === '' || mentions.length !== pieces.length) return undefined
  if (parts.length !== mentions.length || block.value.length > 40 * pieces.length) return undefined
  const between = parts
    .slice(1)
    .every(({ end }, at) => block.value.slice(parts[at]!.start, end).includes('+'))
  return between ? parts.map(({ claim }) => ({ claim, facet: 'value', role: 'part' })) : undefined
}

/** The figure of the row that the parts add up to or, where none does, its only figure. */
function inRow(row: Row, column: number, parts: readonly Member[]): Proposal[] {
  const sum = parts.reduce((total, part) => total + (amountOf(part)?.valueOf() ?? 0), 0)
  const figures = row.cells
    .filter((cell) => cell.column !== column && cell.figures.length === 1)
    .flatMap((cell) => cell.figures)
    .filter(({ percent }) => !percent)
  const hit = figures.find(({ value }) => Math.abs(value - sum) < 1e-9) ?? onlyOne(figures)
  if (!hit) return []
  const evidence = parts.map(({ claim }) => claim.text).join(' + ')
  return [
    {
      kind: 'sum',
      variant: 'parts',
      stated: hit.operand,
      members: parts,
      evidence,
      strength: STRENGTH.sure,
      axis: 'across',
    },
  ]
}

const onlyOne = (figures: readonly Figure[]) => (figures.length === 1 ? figures[0] : undefined)
