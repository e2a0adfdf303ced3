import type { Block, Place, SourcePoint } from '../model/index.ts'

/** A stretch of the source text; lines and columns from 1, `endColumn` exclusive, offsets in UTF-16 units. */
export interface SourceRegion {
  readonly startLine: number
  readonly startColumn: number
  readonly endLine: number
  readonly endColumn: number
  readonly offset: number
  readonly length: number
}

/** Where a place stands in the source text, marks of emphasis inside it included; undefined when the source is no text. */
export function regionOf(place: Place, block: Block | undefined): SourceRegion | undefined {
  if (place.line === undefined || place.column === undefined || place.offset === undefined) return undefined
  const last = block && sourceOf(block.points, Math.max(place.start, place.end - 1))
  const end = last ?? { line: place.line, column: place.column, offset: place.offset }
  return {
    startLine: place.line,
    startColumn: place.column,
    endLine: end.line,
    endColumn: end.column + 1,
    offset: place.offset,
    length: end.offset + 1 - place.offset,
  }
}

/** The source of one character: the last point at or before it, counted on from there. */
function sourceOf(points: readonly SourcePoint[], at: number): Omit<SourcePoint, 'at'> | undefined {
  let [low, high] = [0, points.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (points[middle]!.at <= at) low = middle + 1
    else high = middle
  }
  const point = points[low - 1]
  if (!point) return undefined
  const on = at - point.at
  return { line: point.line, column: point.column + on, offset: point.offset + on }
}
