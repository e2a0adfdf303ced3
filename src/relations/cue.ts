import { isDigitAt, isLetterAt } from '../claims/passage.ts'
import { firstAt } from './discourse/lookup.ts'

/** Finds the cues of a list in a text in lower case; whole words only, the longest where several begin at one place. */
export type CueFinder<Cue> = (text: string) => CueFound<Cue>[]

export interface CueFound<Cue> {
  readonly cue: Cue
  readonly start: number
  readonly end: number
}

/** A finder for rows of the lexicon: one pass over the words of a text, whatever the number of rows. */
export function cueFinder<Cue extends { readonly surface: string }>(cues: readonly Cue[]): CueFinder<Cue> {
  const rows = byFirstWord(cues)
  const heads = firstUnits(rows.keys())
  const cueAt = (lower: string, start: number, end: number): Cue | undefined =>
    rows.get(lower.slice(start, end))?.find(({ surface }) => standsAt(lower, start, surface))
  return (lower) => {
    const found: CueFound<Cue>[] = []
    let at = 0
    while (at < lower.length) {
      const end = endOfWord(lower, at)
      if (end === at) at++
      else {
        const start = at
        const cue = heads[lower.charCodeAt(start) & FIRST] === 1 ? cueAt(lower, start, end) : undefined
        at = cue ? start + cue.surface.length : end
        if (cue) found.push({ cue, start, end: at })
      }
    }
    return found
  }
}

/** The cues that stand in a stretch of a text; the text asked about last is read once for all its stretches. */
export function cueIndex<Cue>(
  find: CueFinder<Cue>,
): (text: string, from: number, to: number) => CueFound<Cue>[] {
  let read: { readonly text: string; readonly found: readonly CueFound<Cue>[] } = { text: '', found: [] }
  return (text, from, to) => {
    if (read.text !== text) read = { text, found: find(text) }
    const { found } = read
    const within: CueFound<Cue>[] = []
    for (let at = firstAt(found, from, ({ start }) => start); at < found.length && found[at]!.end <= to; at++)
      within.push(found[at]!)
    return within
  }
}

/** Rows by their first word, the longest first. */
function byFirstWord<Cue extends { readonly surface: string }>(cues: readonly Cue[]): Map<string, Cue[]> {
  const rows = new Map<string, Cue[]>()
  for (const cue of cues.toSorted((a, b) => b.surface.length - a.surface.length)) {
    const word = cue.surface.slice(0, endOfWord(cue.surface, 0))
    if (word === '') throw new Error(`Unexpected cue "${cue.surface}", expected one that begins with a word`)
    rows.set(word, [...(rows.get(word) ?? []), cue])
  }
  return rows
}

/** The last bits of a first unit, by which most words are passed over. */
const FIRST = 0xff

function firstUnits(words: Iterable<string>): Uint8Array {
  const heads = new Uint8Array(FIRST + 1)
  for (const word of words) heads[word.charCodeAt(0) & FIRST] = 1
  return heads
}

function endOfWord(text: string, at: number): number {
  let end = at
  while (isOfWord(text, end)) end++
  return end
}

const standsAt = (text: string, at: number, surface: string): boolean =>
  text.startsWith(surface, at) && !isOfWord(text, at + surface.length)

const isOfWord = (text: string, at: number): boolean => isLetterAt(text, at) || isDigitAt(text, at)
