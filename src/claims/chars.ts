/** One past the last UTF-16 unit that a set may hold: all letters and marks that Vietnamese prints stand before it, and the minus sign. */
const SIZE = 0x2213

/** A set of characters, asked by UTF-16 unit: 1 for its own. A sparse array would be looked up ten times as slowly. */
export function charSet(chars: Iterable<string>): Uint8Array {
  const set = new Uint8Array(SIZE)
  for (const char of chars) set[char.charCodeAt(0)] = 1
  return set
}

/** True when the unit at a place is of a set; outside of the text none is. */
export const isOfSetAt = (set: Uint8Array, text: string, at: number): boolean =>
  at >= 0 && at < text.length && set[text.charCodeAt(at)] === 1
