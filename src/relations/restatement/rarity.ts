import type { Statement } from './statement.ts'

/** How much a word tells: much when few figures are named by it. */
export type Rarity = (word: string) => number

/** As many figures as a short report would have: no word of a short text is called rare on so little. */
const PRIOR = 60

/** The weight of each word beside the figures of a report; what heads a column is counted once for its table. */
export function rarityIn(statements: readonly Statement[]): Rarity {
  const counts = new Map<string, number>()
  const tables = new Map<string, Set<string>>()
  let contexts = PRIOR
  for (const { wide, near, mention } of statements) {
    const table = mention.block.cell?.table
    const seen = table === undefined ? undefined : (tables.get(table) ?? new Set())
    if (seen) tables.set(table!, seen)
    else contexts++
    for (const words of [near, wide])
      for (const word of words) {
        if (seen?.has(word) || (words === wide && near.has(word))) continue
        seen?.add(word)
        counts.set(word, (counts.get(word) ?? 0) + 1)
      }
  }
  return (word) => Math.log(contexts / (counts.get(word) ?? 1))
}

/** The weight of the words that two figures share; those that stand further off count by half. */
export function likeness(a: Statement, b: Statement, rarity: Rarity): number {
  let total = 0
  for (const word of a.near)
    total += b.near.has(word) ? rarity(word) : b.wide.has(word) ? rarity(word) / 2 : 0
  for (const word of a.wide) if (!a.near.has(word) && b.near.has(word)) total += rarity(word) / 2
  return total
}
