import { blocksOf, type Place, type Report } from '../../model/index.ts'

/** The text of a report as one plain text, and where its figures stand in it. */
export interface ReportText {
  /** Blocks in reading order with their printed markers, one a line; then the notes. */
  readonly text: string
  /** The stretch of a place in it, in UTF-16 units. */
  readonly stretchOf: (place: Place) => { readonly start: number; readonly end: number }
}

/** All text of a report in reading order; what is said of a place here holds for Markdown and Word alike. */
export function textOfReport(report: Report): ReportText {
  const starts = new Map<string, number>()
  const lines: string[] = []
  let length = 0
  for (const { id, marker, value } of blocksOf(report)) {
    const head = marker ? `${marker} ` : ''
    starts.set(id, length + head.length)
    lines.push(`${head}${value}\n`)
    length += head.length + value.length + 1
  }
  const base = ({ block }: Place) => starts.get(block) ?? 0
  return {
    text: lines.join(''),
    stretchOf: (place) => ({ start: base(place) + place.start, end: base(place) + place.end }),
  }
}
