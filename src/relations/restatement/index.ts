/** Figures that are stated more than once: in body, notes, tables and summary, in digits and in words. */
import type { Discourse } from '../discourse/index.ts'
import { operandKey } from '../keys.ts'
import type { Proposal } from '../proposal.ts'
import { misprintedBelow } from './below-slash.ts'
import { copied } from './copied.ts'
import { copiedColumns } from './copied-columns.ts'
import { equivalents } from './equivalents.ts'
import { headlines } from './headline.ts'
import { inWords } from './in-words.ts'
import { namedScores } from './named.ts'
import { rarityIn } from './rarity.ts'
import { retoldColumns } from './retold-columns.ts'
import { retoldRows } from './retold-rows.ts'
import { rivals } from './rivals.ts'
import { roundedTwins } from './rounded.ts'
import { statementsOf } from './statement.ts'
import { toldBeside } from './told-beside.ts'
import { twins } from './twins.ts'
import { unitSlips } from './unit-slips.ts'

/** Every figure with another place that states it, equal or one slip apart. */
export function restatements(discourse: Discourse): Proposal[] {
  const statements = statementsOf(discourse)
  const rarity = rarityIn(discourse)
  const copies = [...copied(statements), ...copiedColumns(statements, discourse.report)]
  const wrong = new Set(copies.map(({ stated }) => operandKey(stated!)))
  const found = twins(statements, rarity).filter(({ stated }) => !wrong.has(operandKey(stated!)))
  const keys = new Set(found.flatMap(({ stated, members }) => [stated!, ...members].map(operandKey)))
  return [
    ...found,
    ...copies,
    ...misprintedBelow(statements),
    ...retoldRows(statements),
    ...unitSlips(statements),
    ...retoldColumns(statements),
    ...toldBeside(statements),
    ...roundedTwins(statements, rarity),
    ...headlines(statements),
    ...rivals(statements, rarity, ({ operand }) => keys.has(operandKey(operand))),
    ...namedScores(discourse),
    ...inWords(discourse),
    ...equivalents(discourse),
  ]
}
