import { isDigitAt, isLetterAt, type Passage } from './passage.ts'
import { type WordTable, wordTable } from './word-table.ts'

/** The longest phrase looked up before a figure, in words. */
const LONGEST = 5

interface Phrase {
  readonly surface: string
}

/** A row found directly before a place. */
export interface Found<Row> {
  readonly row: Row
  readonly start: number
}

/** Rows by the words that are looked up, and the bit that stands for the book among others. */
export interface Phrasebook<Row> {
  readonly rows: ReadonlyMap<string, Row>
  /** The rows by their last two words, or by their only one, the longest first. */
  readonly byEnd: WordTable<readonly (readonly [surface: string, row: Row])[]>
  readonly bit: number
}

/** The place looked at last, and where its words stand: every notation asks for the same one. */
const asked = {
  passage: undefined as Passage | undefined,
  at: 0,
  floor: 0,
  /** The books of which a phrase ends with the word that ends there: of most words there are none. */
  books: 0,
  end: 0,
  /** Start of the last word, and of the last two; −1 for none. */
  last: -1,
  lastTwo: -1,
}

/**
 * The row whose words stand directly before `at`, the longest where several do; undefined for none.
 * Blanks between them are single; `floor` is a place that the phrase may not begin before.
 */
export function rowBefore<Row>(
  { byEnd, bit }: Phrasebook<Row>,
  passage: Passage,
  { at, floor }: { readonly at: number; readonly floor: number },
): Found<Row> | undefined {
  if (asked.passage !== passage || asked.at !== at || asked.floor !== floor) ask(passage, at, floor)
  if ((asked.books & bit) === 0) return undefined
  return (
    longestOf(byEnd(passage.lower, asked.lastTwo, asked.end)) ??
    longestOf(byEnd(passage.lower, asked.last, asked.end))
  )
}

function ask(passage: Passage, at: number, floor: number): void {
  const end = backOverBlanks(passage.text, at)
  const last = wordStart(passage.text, end, floor)
  asked.passage = passage
  asked.at = at
  asked.floor = floor
  asked.end = end
  asked.last = last
  asked.lastTwo = last > 0 && passage.text[last - 1] === ' ' ? wordStart(passage.text, last - 1, floor) : -1
  asked.books = last < 0 ? 0 : (booksOf()(passage.lower, last, end) ?? 0)
}

/** The first of some rows, the longest first, whose words stand at the place that was asked for. */
function longestOf<Row>(
  rows: readonly (readonly [surface: string, row: Row])[] | undefined,
): Found<Row> | undefined {
  if (rows === undefined) return undefined
  for (const [surface, row] of rows) {
    const start = asked.end - surface.length
    if (start >= asked.floor && stands(surface, start)) return { row, start }
  }
  return undefined
}

function stands(surface: string, start: number): boolean {
  const { text, lower } = asked.passage!
  return (
    lower.startsWith(surface, start) &&
    (start === asked.floor || !(isLetterAt(text, start - 1) || isDigitAt(text, start - 1)))
  )
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
/** The same as a table, made when all books are. */
let table: WordTable<number> | undefined

function booksOf(): WordTable<number> {
  table ??= wordTable(BOOKS)
  return table
}

/** A phrasebook of rows, by their surface in lower case. */
export function bySurface<Row extends Phrase>(rows: readonly Row[]): Phrasebook<Row> {
  const surfaces = new Map(rows.map((row) => [row.surface.toLowerCase(), row]))
  const bit = 1 << books++
  const byEnd = new Map<string, [surface: string, row: Row][]>()
  for (const [surface, row] of surfaces) {
    const words = surface.split(' ')
    if (words.length > LONGEST) continue
    const last = words.at(-1)!
    BOOKS.set(last, (BOOKS.get(last) ?? 0) | bit)
    const end = words.slice(-2).join(' ')
    byEnd.set(end, [...(byEnd.get(end) ?? []), [surface, row]])
  }
  for (const ends of byEnd.values()) ends.sort((a, b) => b[0].length - a[0].length)
  table = undefined
  return { rows: surfaces, byEnd: wordTable(byEnd), bit }
}
