import { isDigitAt, isLetterAt, type Passage } from './passage.ts'

/** The longest phrase looked up before a figure, in words. */
const LONGEST = 5

/** A row found directly before a place. */
export interface Found<Row> {
  readonly row: Row
  readonly start: number
}

/** Rows by the words that are looked up, and the bit that stands for the book among others. */
export interface Phrasebook<Row> {
  readonly rows: ReadonlyMap<string, Row>
  readonly bit: number
}

/** The phrases that end at one place, the shortest first, each with its start. */
type Phrases = readonly (readonly [phrase: string, start: number])[]

/** The place looked at last: every notation asks for the same one. */
const asked = {
  passage: undefined as Passage | undefined,
  at: 0,
  floor: 0,
  /** The books of which a phrase ends with the word that ends there: of most words there are none. */
  books: 0,
  phrases: undefined as Phrases | undefined,
}

/**
 * The row whose words stand directly before `at`, the longest where several do; undefined for none.
 * Blanks between them are single; `floor` is a place that the phrase may not begin before.
 */
export function rowBefore<Row>(
  { rows, bit }: Phrasebook<Row>,
  passage: Passage,
  { at, floor }: { readonly at: number; readonly floor: number },
): Found<Row> | undefined {
  if (asked.passage !== passage || asked.at !== at || asked.floor !== floor) ask(passage, at, floor)
  if ((asked.books & bit) === 0) return undefined
  asked.phrases ??= phrasesBefore(passage, at, floor)
  for (let longest = asked.phrases.length - 1; longest >= 0; longest--) {
    const [phrase, start] = asked.phrases[longest]!
    const row = rows.get(phrase)
    if (row !== undefined) return { row, start }
  }
  return undefined
}

function ask(passage: Passage, at: number, floor: number): void {
  const end = backOverBlanks(passage.text, at)
  const start = wordStart(passage.text, end, floor)
  asked.passage = passage
  asked.at = at
  asked.floor = floor
  asked.books = start < 0 ? 0 : (BOOKS.get(passage.lower.slice(start, end)) ?? 0)
  asked.phrases = undefined
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

/** The bits of the books whose phrases a word ends. */
const BOOKS = new Map<string, number>()
let books = 0

/** A phrasebook of rows, by their surface in lower case. */
export function bySurface<Row extends { readonly surface: string }>(rows: readonly Row[]): Phrasebook<Row> {
  const surfaces = new Map(rows.map((row) => [row.surface.toLowerCase(), row]))
  const bit = 1 << books++
  for (const surface of surfaces.keys()) {
    const last = surface.split(' ').at(-1)!
    BOOKS.set(last, (BOOKS.get(last) ?? 0) | bit)
  }
  return { rows: surfaces, bit }
}
