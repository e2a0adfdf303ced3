import { type Figure, figuresOf } from '../context/figures.ts'
import { measureOf } from '../context/measured.ts'
import { operandOf } from '../context/operand-of.ts'
import type { Discourse, Passage } from '../discourse/index.ts'
import type { Operand } from '../proposal.ts'

/** What was done, and all there was to do, of one thing. */
export type Pair = readonly [done: Operand, plan: Operand]

/** Neighbours of one measure in a sentence: "tổng vốn 148.620 triệu đồng, đến nay giải ngân 131.245 triệu đồng". */
export const inOneSentence = (discourse: Discourse): Pair[] =>
  discourse.passages.flatMap((passage) => {
    if (passage.block.cell) return []
    const amounts = figuresOf(passage).filter(isAmount)
    return amounts.flatMap((part, at) => {
      const whole = amounts.slice(Math.max(0, at - NEIGHBOURS), at).findLast((other) => isOne(other, part))
      return whole && whole.mention.sentence === part.mention.sentence ? [pairOf(part, whole)] : []
    })
  })

/** How many amounts back the whole may stand. */
const NEIGHBOURS = 3

/** Every two amounts of one measure in a row of a table, whichever of them is the whole. */
export function inOneRow(discourse: Discourse): Pair[] {
  const rows = new Map<string, Figure[]>()
  for (const passage of discourse.passages) {
    const key = rowKey(passage)
    const own = key === undefined ? [] : figuresOf(passage).filter(isAmount)
    if (key === undefined || own.length === 0) continue
    const row = rows.get(key)
    if (row) row.push(...own)
    else rows.set(key, own)
  }
  return [...rows.values()].flatMap((row) => {
    const amounts = row.slice(0, WIDEST)
    return amounts.flatMap((one, at) =>
      amounts
        .slice(at + 1)
        .filter((other) => isOne(one, other))
        .flatMap((other) => [pairOf(one, other), pairOf(other, one)]),
    )
  })
}

/** Cells of a row that are looked at. */
const WIDEST = 8

/** "t2.r3" of the cell "t2.r3.c1". */
const rowKey = ({ block }: Passage): string | undefined =>
  block.cell ? block.id.slice(0, block.id.lastIndexOf('.')) : undefined

const isAmount = ({ mention: { claim } }: Figure) => claim.kind === 'quantity' && claim.role !== 'change'

const isOne = (a: Figure, b: Figure) => measureOf(operandOf(a)) === measureOf(operandOf(b))

const pairOf = (part: Figure, whole: Figure): Pair => [operandOf(part), operandOf(whole)]
