import { isDigitAt, isLetterAt, type Passage } from './passage.ts'

/** The longest phrase looked up before a figure, in words. */
const LONGEST = 5

/** A row found directly before a place. */
export interface Found<Row> {
  readonly row: Row
  readonly start: number
}

/** Rows by the words that are looked up, and the last words of all of them: most places end with none. */
export interface Phrasebook<Row> {
  readonly rows: ReadonlyMap<string, Row>
  readonly lastWords: ReadonlySet<string>
}

/** The phrases that end at one place, the shortest first, each with its start. */
type Phrases = readonly (readonly [phrase: string, start: number])[]

/** The place looked at last: every notation asks for the same one. */
interface Asked {
  readonly passage: Passage
  readonly at: number
  readonly floor: number
  /** The word that ends there, if any phrase of any book ends with it. */
  readonly last: string | undefined
  phrases: Phrases | undefined
}

let asked: Asked | undefined

/**
 * The row whose words stand directly before `at`, the longest where several do; undefined for none.
 * Blanks between them are single; `floor` is a place that the phrase may not begin before.
 */
export function rowBefore<Row>(
  { rows, lastWords }: Phrasebook<Row>,
  passage: Passage,
  { at, floor }: { readonly at: number; readonly floor: number },
): Found<Row> | undefined {
  if (asked?.passage !== passage || asked.at !== at || asked.floor !== floor)
    asked = { passage, at, floor, last: lastWord(passage, at, floor), phrases: undefined }
  if (asked.last === undefined || !lastWords.has(asked.last)) return undefined
  asked.phrases ??= phrasesBefore(passage, at, floor)
  for (let longest = asked.phrases.length - 1; longest >= 0; longest--) {
    const [phrase, start] = asked.phrases[longest]!
    const row = rows.get(phrase)
    if (row !== undefined) return { row, start }
  }
  return undefined
}

function lastWord({ text, lower }: Passage, at: number, floor: number): string | undefined {
  const end = backOverBlanks(text, at)
  const start = wordStart(text, end, floor)
  if (start < 0) return undefined
  const word = lower.slice(start, end)
  return ENDINGS.has(word) ? word : undefined
}

function phrasesBefore(passage: Passage, at: number, floor: number): Phrases {
  const end = backOverBlanks(passage.text, at)
  const phrases: [string, number][] = []
  let start = end
  while (phrases.length < LONGEST) {
    start = wordStart(passage.text, start, floor)
    if (start < 0) break
    phrases.push([passage.lower.slice(start, end), start])
    if (passage.text[start - 1] !== ' ') break
    start--
  }
  return phrases
}

/** First of the blanks before a place. */
export function backOverBlanks(text: string, at: number): number {
  let end = at
  while (end > 0 && isBlankAt(text, end - 1)) end--
  return end
}

const isBlankAt = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at)
  return code === 32 || code === 10
}

/** Start of the word that ends at `end`, or −1 when no word does. */
export function wordStart(text: string, end: number, floor: number): number {
  let start = end
  while (start > floor && (isLetterAt(text, start - 1) || isDigitAt(text, start - 1))) start--
  return start < end ? start : -1
}

/** The last words of all phrasebooks: with any other word before a place no book needs to be asked. */
const ENDINGS = new Set<string>()

/** A phrasebook of rows, by their surface in lower case. */
export function bySurface<Row extends { readonly surface: string }>(rows: readonly Row[]): Phrasebook<Row> {
  const surfaces = new Map(rows.map((row) => [row.surface.toLowerCase(), row]))
  const lastWords = new Set(Array.from(surfaces.keys(), (surface) => surface.split(' ').at(-1)!))
  for (const word of lastWords) ENDINGS.add(word)
  return { rows: surfaces, lastWords }
}
