/** The value of the word or phrase that a stretch of a text is; undefined for one that the table does not have. */
export type WordTable<Value> = (text: string, from: number, to: number) => Value | undefined

type Entry<Value> = readonly [word: string, value: Value]

/**
 * A table of some words, each given once. A map would need the word cut out of the text and hashed; this one knows of most words by
 * their ends and their length that it has none of them.
 */
export function wordTable<Value>(entries: Iterable<Entry<Value>>): WordTable<Value> {
  const words = Array.from(entries)
  const none: readonly Entry<Value>[] = []
  const slots = new Array<readonly Entry<Value>[]>(slotsFor(words.length)).fill(none)
  const last = slots.length - 1
  for (const entry of words) {
    const slot = hashOf(entry[0], 0, entry[0].length) & last
    slots[slot] = [...slots[slot]!, entry]
  }
  return (text, from, to) => {
    const slot = from >= 0 && from < to ? slots[hashOf(text, from, to) & last]! : none
    for (let turn = 0; turn < slot.length; turn++) {
      const entry = slot[turn]!
      if (entry[0].length === to - from && isAt(entry[0], text, from)) return entry[1]
    }
    return undefined
  }
}

/** A table that only tells which words it has. */
export const wordsOf = (words: Iterable<string>): WordTable<true> =>
  wordTable(Array.from(new Set(words), (word) => [word, true] as const))

/** A power of two, at least four times as many as there are words. */
const slotsFor = (words: number): number => 1 << (32 - Math.clz32(4 * words))

const hashOf = (text: string, from: number, to: number): number =>
  text.charCodeAt(from) * 29 + text.charCodeAt(to - 1) * 11 + (to - from) * 5

function isAt(word: string, text: string, from: number): boolean {
  for (let at = 0; at < word.length; at++)
    if (word.charCodeAt(at) !== text.charCodeAt(from + at)) return false
  return true
}
