import { NAMED_NOUNS } from '../../lexicon/named-nouns.ts'
import { memoized } from '../../model/memoized.ts'
import type { Mention } from '../discourse/index.ts'
import type { Statement } from './statement.ts'

const nouns = NAMED_NOUNS.map((noun) => `[${noun[0]}${noun[0]!.toUpperCase()}]${noun.slice(1)}`).join('|')

/** A noun of places and bodies with the name behind it. */
const NAMED = new RegExp(
  `(?<!\\p{L})(${nouns})\\s+((?:\\p{Lu}|\\d+(?![.,]?\\d))[\\p{L}\\d’']*(?:\\s\\p{Lu}[\\p{L}’']*){0,5})`,
  'gu',
)

/** How far before a figure the name may stand that it is said of. */
const REACH = 120

/** Proper names with their nouns in a text, lower case, in order: "thôn pêng siêl", "xã đắk pék". */
export const properNames = (text: string): string[] =>
  [...text.matchAll(NAMED)].map(([, noun, name]) => `${noun} ${name!.trim()}`.toLowerCase())

/** The names right before a figure, back to the amount or the semicolon before it, and those of its row. */
export const namesIn = ({ mention }: Statement): readonly string[] => namesOf(mention)

const namesOf = memoized(({ block, start, claim }: Mention): readonly string[] => {
  if (block.cell) return properNames((claim.row ?? []).join('; '))
  const before = block.value.slice(Math.max(0, start - REACH), start)
  return properNames(before.slice(before.lastIndexOf(';') + 1))
})

/** Whether both figures have names, and none in common. */
export const disjoint = (a: readonly string[], b: readonly string[]): boolean =>
  a.length > 0 && b.length > 0 && !a.some((name) => b.includes(name))
