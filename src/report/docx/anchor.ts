import type { SourceText } from '../../ingest/docx/letters.ts'
import type { Block } from '../../model/index.ts'
import { type Point, pointAfter, pointBefore } from './point.ts'
import type { Scan, ScannedText, Stretch } from './scan.ts'

/** What places are looked up in: the letters of a package, and its parts as they are scanned. */
export interface Located {
  readonly main: string
  readonly xml: string
  readonly scans: ReadonlyMap<string, Scan>
  /** Sorted by their first letter. */
  readonly texts: readonly SourceText[]
  readonly blocks: ReadonlyMap<string, Block>
}

/** A stretch of the text of a block. */
export interface About {
  readonly block: string
  readonly start: number
  readonly end: number
}

/** The two ends of a stretch in the main part. */
export interface Anchor {
  readonly from: Point
  readonly to: Point
}

/**
 * Where marks around a stretch of a report go. A stretch in a note is marked at the mark of the note, one whose letters
 * cannot be told apart at its whole block, and one that stands nowhere at the first words of the document.
 */
export function anchorOf(about: About | null, located: Located): Anchor | undefined {
  const block = about && located.blocks.get(about.block)
  const exact = block && lettersOf(block, about, located)
  const whole = block && lettersOf(block, { ...about, start: 0, end: block.value.length }, located)
  for (const letters of [exact, whole]) {
    const anchor = letters && between(letters, located)
    if (anchor) return anchor
  }
  const first = located.texts.find(({ part, length }) => part === located.main && length > 0)
  return first && between({ from: first.first, to: first.first + first.length }, located)
}

interface Letters {
  readonly from: number
  readonly to: number
}

/** The letters of a stretch of a block, if they say the same. */
function lettersOf(block: Block, { start, end }: About, located: Located): Letters | undefined {
  const text = block.value.slice(start, end)
  const [from, last] = [start, end - 1].map((at) => letterAt(block, at))
  if (from === undefined || last === undefined || last < from) return undefined
  let to = last + 1
  // Letters that are composed in the report may be several in the package.
  const isDecomposed = composed(read(located, from, to)).length < unspaced(read(located, from, to)).length
  while (
    isDecomposed &&
    composed(read(located, from, to)).length < composed(text).length &&
    to < last + LONGEST
  )
    to++
  while (/^\p{M}/u.test(read(located, to, to + 1))) to++
  const isWhole = start === 0 && end === block.value.length
  return isWhole || digits(read(located, from, to)) === digits(text) ? { from, to } : undefined
}

/** The most letters by which the last word of a stretch may be longer where its letters are not composed. */
const LONGEST = 60

function letterAt({ points }: Block, at: number): number | undefined {
  const point = points.findLast((candidate) => candidate.at <= at)
  return point && point.offset + at - point.at
}

const unspaced = (text: string): string => text.replace(/\s+/g, '')
const composed = (text: string): string => unspaced(text.normalize('NFC'))
const digits = (text: string): string => text.normalize('NFKD').replace(/[^0-9]/g, '')

/** The letters as they stand in the package. */
function read({ texts, scans }: Located, from: number, to: number): string {
  const pieces: string[] = []
  for (let at = indexOf(texts, from); at < texts.length && texts[at]!.first < to; at++) {
    const { part, index, first } = texts[at]!
    const { value } = scans.get(part)!.texts[index]!
    pieces.push(value.slice(Math.max(from - first, 0), to - first))
  }
  return pieces.join('')
}

/** Index of the text that holds the letter. */
function indexOf(texts: readonly SourceText[], letter: number): number {
  let [low, high] = [0, texts.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (texts[middle]!.first <= letter) low = middle
    else high = middle - 1
  }
  return low
}

function between({ from, to }: Letters, located: Located): Anchor | undefined {
  const [first, last] = [
    located.texts[indexOf(located.texts, from)],
    located.texts[indexOf(located.texts, to - 1)],
  ]
  if (!first || !last) return undefined
  const [a, b] = [first, last].map(({ part, index }) => located.scans.get(part)!.texts[index]!)
  const around = first.part === located.main ? undefined : markOf(a!, located)
  if (first.part !== located.main) return around && { from: plain(around.start), to: plain(around.end) }
  return straight(located.xml, [a!, from - first.first], [b!, to - last.first])
}

const plain = (at: number): Point => ({ at, close: '', reopen: '' })

/** The two points, in their order: a text box may stand before what it follows in the report. */
function straight(
  xml: string,
  [a, from]: readonly [ScannedText, number],
  [b, to]: readonly [ScannedText, number],
): Anchor | undefined {
  const [start, end] = [pointBefore(xml, a, from), pointAfter(xml, b, to)]
  if (!start || !end) return undefined
  if (start.at < end.at) return { from: start, to: end }
  return a.host && { from: plain(a.host.start), to: plain(a.host.end) }
}

/** The mark of the note that a text stands in, or of the note that has that mark. */
function markOf(text: ScannedText, { main, scans }: Located): Stretch | undefined {
  let note = text.note
  for (let depth = 0; note !== undefined && depth < 9; depth++) {
    const id = note
    const inBody = scans.get(main)!.marks.find((mark) => mark.id === id)
    if (inBody) return inBody.host
    note = [...scans.values()].flatMap(({ marks }) => marks).find((mark) => mark.id === id)?.note
  }
  return undefined
}
