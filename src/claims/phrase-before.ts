import { isDigit, isLetter, type Passage } from './passage.ts'

/** The longest phrase looked up before a figure, in words. */
const LONGEST = 5

/** A row found directly before a place. */
export interface Found<Row> {
  readonly row: Row
  readonly start: number
}

/**
 * The row whose words stand directly before `at`, the longest where several do; undefined for none.
 * Blanks between them are single; `floor` is a place that the phrase may not begin before.
 */
export function rowBefore<Row>(
  rows: ReadonlyMap<string, Row>,
  passage: Passage,
  span: { readonly at: number; readonly floor: number },
): Found<Row> | undefined {
  const end = backOverBlanks(passage.text, span.at)
  let found: Found<Row> | undefined
  let start = end
  for (let count = 0; count < LONGEST; count++) {
    start = wordStart(passage.text, start, span.floor)
    if (start < 0) break
    const row = rows.get(passage.lower.slice(start, end))
    if (row !== undefined) found = { row, start }
    if (passage.text[start - 1] !== ' ') break
    start--
  }
  return found
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
