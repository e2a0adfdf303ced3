import { isDigit, isLetter, type Passage } from './passage.ts'

/** The longest phrase looked up before a figure, in words. */
const LONGEST = 5

/** A row found directly before a place. */
export interface Found<Row> {
  readonly row: Row
  readonly start: number
}

/** The phrases that end at one place, the shortest first, each with its start. */
type Phrases = readonly (readonly [phrase: string, start: number])[]

/** The phrases of the last place looked at: every notation asks for the same ones. */
let asked:
  | { readonly passage: Passage; readonly at: number; readonly floor: number; readonly phrases: Phrases }
  | undefined

/**
 * The row whose words stand directly before `at`, the longest where several do; undefined for none.
 * Blanks between them are single; `floor` is a place that the phrase may not begin before.
 */
export function rowBefore<Row>(
  rows: ReadonlyMap<string, Row>,
  passage: Passage,
  { at, floor }: { readonly at: number; readonly floor: number },
): Found<Row> | undefined {
  if (asked?.passage !== passage || asked.at !== at || asked.floor !== floor)
    asked = { passage, at, floor, phrases: phrasesBefore(passage, at, floor) }
  for (let longest = asked.phrases.length - 1; longest >= 0; longest--) {
    const [phrase, start] = asked.phrases[longest]!
    const row = rows.get(phrase)
    if (row !== undefined) return { row, start }
  }
  return undefined
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

/** First of the blanks before a place, and past one opening quotation mark. */
export function backOverBlanks(text: string, at: number): number {
  let end = at
  while (end > 0 && (text[end - 1] === ' ' || text[end - 1] === '\n')) end--
  return end
}

/** Start of the word that ends at `end`, or −1 when no word does. */
export function wordStart(text: string, end: number, floor: number): number {
  let start = end
  while (start > floor && isWordChar(text[start - 1])) start--
  return start < end ? start : -1
}

const isWordChar = (char: string | undefined): boolean => isLetter(char) || isDigit(char)

/** Rows by the words that are looked up: lower case, NFC. */
export const bySurface = <Row extends { readonly surface: string }>(
  rows: readonly Row[],
): ReadonlyMap<string, Row> => new Map(rows.map((row) => [row.surface.toLowerCase(), row]))
