import type { Point } from './point.ts'
import type { Scan } from './scan.ts'

/** A comment by its id, and where what it is about begins and ends. */
export interface Marked {
  readonly id: number
  readonly from: Point
  readonly to: Point
}

/** The XML of the main part with the marks of comments put in; all that stood in it still does, in its order. */
export function insertMarks(xml: string, scan: Scan, marked: readonly Marked[]): string {
  const places = new Map<number, { point: Point; ends: string; starts: string }>()
  const placeOf = (point: Point) => {
    const place = places.get(point.at) ?? { point, ends: '', starts: '' }
    places.set(point.at, place)
    return place
  }
  const tags = new Set<number>()
  for (const { id, from, to } of marked) {
    placeOf(from).starts += startMark(scan, id)
    placeOf(to).ends += endMark(scan, id)
    for (const point of [from, to]) if (point.preserve !== undefined) tags.add(point.preserve)
  }
  const edits = [
    ...[...places.values()].map(({ point, ends, starts }) => ({
      at: point.at,
      text: `${point.close}${ends}${starts}${point.reopen}`,
    })),
    ...[...tags].map((at) => ({ at, text: ' xml:space="preserve"' })),
  ].sort((a, b) => a.at - b.at)
  const pieces: string[] = []
  let done = 0
  for (const { at, text } of edits) {
    pieces.push(xml.slice(done, at), text)
    done = at
  }
  return [...pieces, xml.slice(done)].join('')
}

/** Prefix of names, and its declaration where the part uses none. */
const nameOf = ({ prefix, namespace }: Scan) =>
  prefix ? { w: prefix, declared: '' } : { w: 'w:', declared: ` xmlns:w="${namespace}"` }

function startMark(scan: Scan, id: number): string {
  const { w, declared } = nameOf(scan)
  return `<${w}commentRangeStart${declared} ${w}id="${id}"/>`
}

function endMark(scan: Scan, id: number): string {
  const { w, declared } = nameOf(scan)
  return `<${w}commentRangeEnd${declared} ${w}id="${id}"/><${w}r${declared}><${w}commentReference ${w}id="${id}"/></${w}r>`
}
