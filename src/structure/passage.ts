import type { NoteMark, SourcePoint } from '../model/index.ts'

/** A run of text with all that is known of its stretches. Offsets count UTF-16 units of `value`. */
export interface Passage {
  /** NFC, single spaces, "\n" where the author broke the line. */
  readonly value: string
  readonly marks: readonly NoteMark[]
  readonly points: readonly SourcePoint[]
  /** Stretches set bold, in order, half-open. */
  readonly bold: readonly Stretch[]
  /** Stretches set in italics. */
  readonly italic: readonly Stretch[]
}

type Stretch = readonly [start: number, end: number]

export const EMPTY: Passage = { value: '', marks: [], points: [], bold: [], italic: [] }

/** The part of a passage from `from` to `to`, without white space at its ends. */
export function slice(passage: Passage, from: number, to = passage.value.length): Passage {
  const cut = passage.value.slice(from, to)
  const start = from + cut.length - cut.trimStart().length
  const end = Math.max(start, from + cut.trimEnd().length)
  const before = passage.points.findLast((point) => point.at <= start)
  const shift = before ? start - before.at : 0
  const first = before && {
    at: 0,
    offset: before.offset + shift,
    line: before.line,
    column: before.column + shift,
  }
  return {
    value: passage.value.slice(start, end),
    marks: passage.marks
      .filter((mark) => mark.at >= from && (mark.at < to || to === passage.value.length))
      .map((mark) => ({ ...mark, at: Math.min(Math.max(mark.at, start), end) - start })),
    points: [
      ...(first ? [first] : []),
      ...passage.points
        .filter((point) => point.at > start && point.at < end)
        .map((point) => ({ ...point, at: point.at - start })),
    ],
    bold: within(passage.bold, start, end),
    italic: within(passage.italic, start, end),
  }
}

const within = (stretches: readonly Stretch[], start: number, end: number): Stretch[] =>
  stretches
    .map(([a, b]) => [Math.max(a, start) - start, Math.min(b, end) - start] as const)
    .filter(([a, b]) => a < b)

/** Where the bold stretch ends that the passage opens with; 0 when it opens otherwise. White space counts as bold. */
export const boldLead = ({ value, bold }: Passage): number => leadOf(value, bold)

/** The same of italics. */
export const italicLead = ({ value, italic }: Passage): number => leadOf(value, italic)

function leadOf(value: string, stretches: readonly Stretch[]): number {
  let end = 0
  for (const [from, to] of stretches) {
    if (value.slice(end, from).trim() !== '') break
    end = to
  }
  return end
}

const LONGEST_CAPITALS = 160

/** True of text that is set as titles are: bold, or a line of capitals. */
export const isSetApart = (passage: Passage): boolean =>
  isBold(passage) ||
  (passage.value.length <= LONGEST_CAPITALS &&
    /\p{Lu}{2}/u.test(passage.value) &&
    !/\p{Ll}/u.test(passage.value))

/** True when all of the text is set bold. */
export const isBold = (passage: Passage): boolean =>
  passage.value !== '' && !/[^\s.:;,]/.test(passage.value.slice(boldLead(passage)))
