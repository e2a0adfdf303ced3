import { contentWords } from '../content-words.ts'
import type { Discourse } from '../discourse/index.ts'
import type { Statement } from './statement.ts'

/** How much a word tells: much when few paragraphs have it. */
export type Rarity = (word: string) => number

/** As many paragraphs as a short report would have: no word of a short text is called rare on so little. */
const PRIOR = 60

/** The weight of each word of a report by the paragraphs with figures that have it; a table is one paragraph. */
export function rarityIn({ passages }: Discourse): Rarity {
  const counts = new Map<string, number>()
  const last = new Map<string, string>()
  const places = new Set<string>()
  for (const { block, mentions } of passages) {
    if (mentions.length === 0) continue
    const place = block.cell?.table ?? block.id
    places.add(place)
    for (const word of contentWords(block.value)) {
      if (last.get(word) === place) continue
      last.set(word, place)
      counts.set(word, (counts.get(word) ?? 0) + 1)
    }
  }
  const contexts = places.size + PRIOR
  return (word) => Math.log(contexts / (counts.get(word) ?? 1))
}

/** The weight of the words that two figures share; those that stand further off count by half. */
export function likeness(one: Statement, other: Statement, rarity: Rarity): number {
  const [a, b] = [one.said(), other.said()]
  let total = 0
  for (const word of a.near)
    total += b.near.has(word) ? rarity(word) : b.wide.has(word) ? rarity(word) / 2 : 0
  for (const word of a.wide) if (!a.near.has(word) && b.near.has(word)) total += rarity(word) / 2
  return total
}
