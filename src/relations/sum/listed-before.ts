/** The parts of a total behind its list, found by how it is laid out: they need not add up to it. */
import type { Mention } from '../discourse/index.ts'
import type { Member, Operand } from '../proposal.ts'
import { compatible } from '../units.ts'
import { membersOf, partIn, wordsBefore } from './candidates-before.ts'
import { groupHeads } from './runs-before.ts'

/** The parts that are listed before a total, one for each item right above it, or else those of the last sentence; none in doubt. */
export function listedBefore(mention: Mention, before: readonly Mention[], stated: Operand): Member[] {
  const [nearest] = before
  const own = inSentenceOf(nearest, before)
  const both = /cả (hai|2|02)(?!\p{L})|cộng hai/u.test(wordsBefore(mention, nearest))
  const items = itemsAbove(mention, before)
  const listable = before.filter(
    (other) => compatible(stated, partIn(other)) && (items ?? own).includes(other),
  )
  if (items && (listable.length !== (both ? 2 : blocksOf(items).size) || !areFirst(listable, items)))
    return []
  return both ? membersOf(listable).slice(0, 2).reverse() : groupHeads(membersOf(listable).reverse())
}

/** Those of some figures that stand in the sentence of one. */
export const inSentenceOf = (one: Mention | undefined, all: readonly Mention[]): readonly Mention[] =>
  all.filter(({ block, sentence }) => block === one?.block && sentence === one.sentence)

/** The figures of the items right above a total in a block of its own, nearest first; undefined where no list ends there. */
function itemsAbove(
  { block, sentence }: Mention,
  before: readonly Mention[],
): readonly Mention[] | undefined {
  const end = before.findIndex((other) => other.block.kind !== 'item')
  const items = end < 0 ? before : before.slice(0, end)
  return block.kind !== 'item' && sentence === 0 && blocksOf(items).size > 1 ? items : undefined
}

const blocksOf = (items: readonly Mention[]) => new Set(items.map((item) => item.block))

/** Whether each is the first figure of its item: of two that an item has of one unit, nobody knows which is meant. */
const areFirst = (listed: readonly Mention[], items: readonly Mention[]): boolean =>
  listed.every((one) => items.findLast((item) => item.block === one.block) === one)
