import { isElement, type XmlElement } from './xml/element.ts'

/**
 * Where the letters of a text come from: from `at` in the text on, they are those from `letter` on. A letter of -1
 * begins a stretch that stands in no part: a number that Word writes, the result of a field. Sorted by `at`.
 */
export type Sources = readonly (readonly [at: number, letter: number])[]

declare module 'mdast' {
  interface TextData {
    letters?: Sources
  }
}

/** One `w:t` of a part. The letters of all of them are numbered in one run from 0, the body first. */
export interface SourceText {
  /** Name of the part: "word/document.xml". */
  readonly part: string
  /** Which `w:t` of the part it is, from 0, in the order of the XML. */
  readonly index: number
  /** Number of its first letter. */
  readonly first: number
  readonly length: number
}

/** Numbers letters while a package is read. */
export interface Letters {
  readonly texts: readonly SourceText[]
  /** Takes up a part that is read. */
  enter(part: string, root: XmlElement): void
  /** Number of the first letter of a `w:t`; undefined for one of a part that was not taken up. */
  firstOf(text: XmlElement): number | undefined
}

/** No part was taken up yet. */
export function numberLetters(): Letters {
  const texts: SourceText[] = []
  const numbers = new Map<XmlElement, number>()
  let next = 0
  return {
    texts,
    enter(part, root) {
      const open: XmlElement[] = [root]
      let index = 0
      for (let node = open.pop(); node; node = open.pop()) {
        if (node.name === 'w:t') {
          const length = node.children.reduce((sum, each) => sum + (isElement(each) ? 0 : each.length), 0)
          numbers.set(node, next)
          texts.push({ part, index: index++, first: next, length })
          next += length
        }
        for (let at = node.children.length - 1; at >= 0; at--) {
          const each = node.children[at]!
          if (isElement(each)) open.push(each)
        }
      }
    },
    firstOf: (text) => numbers.get(text),
  }
}

/** The sources of two texts set one after the other, the first of that length. */
export const joinSources = (
  first: Sources | undefined,
  length: number,
  second: Sources | undefined,
): Sources => [
  ...(first ?? [[0, -1]]),
  ...(second ?? [[0, -1] as const]).map(([at, letter]) => [at + length, letter] as const),
]

/** The sources of the stretch of a text that begins at `from`. */
export function cutSources(sources: Sources, from: number): Sources {
  const before = sources.findLast(([at]) => at <= from)
  const first = before ? [[0, before[1] < 0 ? -1 : before[1] + from - before[0]] as const] : []
  return [
    ...first,
    ...sources.filter(([at]) => at > from).map(([at, letter]) => [at - from, letter] as const),
  ]
}

const WORD = /\S+/g

/**
 * The sources of a text that was read in another way than it stood: letters composed, legacy fonts decoded. Words stay
 * words: each is found by its order. Where there are more or fewer of them, nothing is said of the text.
 */
export function realign(sources: Sources, raw: string, text: string): Sources {
  if (raw.length === text.length) return sources
  const [before, after] = [[...raw.matchAll(WORD)], [...text.matchAll(WORD)]]
  if (before.length !== after.length) return [[0, -1]]
  return after.map(
    ({ index }, word) => [index, cutSources(sources, before[word]!.index)[0]?.[1] ?? -1] as const,
  )
}

/** Sources as the name of a font, which the reader of the tree hands through; and back. */
export const writeSources = (sources: Sources): string => sources.map((pair) => pair.join(':')).join(' ')
export const readSources = (font: string | null): Sources | undefined =>
  font === null
    ? undefined
    : font.split(' ').map((pair) => pair.split(':').map(Number) as [at: number, letter: number])
