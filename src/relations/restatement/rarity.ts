import type { Statement } from './statement.ts'

/** How much a word tells: much when few figures are named by it. */
export type Rarity = (word: string) => number

/** As many figures as a short report would have: no word of a short text is called rare on so little. */
const PRIOR = 60

/** The weight of each word among the words beside the figures of a report. */
export function rarityIn(statements: readonly Statement[]): Rarity {
  const counts = new Map<string, number>()
  for (const { wide, near } of statements) {
    for (const word of near) counts.set(word, (counts.get(word) ?? 0) + 1)
    for (const word of wide) if (!near.has(word)) counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  return (word) => Math.log((statements.length + PRIOR) / (counts.get(word) ?? 1))
}

/** The weight of the words that two figures share; those that stand further off count by half. */
export function likeness(a: Statement, b: Statement, rarity: Rarity): number {
  let total = 0
  for (const word of a.near)
    total += b.near.has(word) ? rarity(word) : b.wide.has(word) ? rarity(word) / 2 : 0
  for (const word of a.wide) if (!a.near.has(word) && b.near.has(word)) total += rarity(word) / 2
  return total
}
