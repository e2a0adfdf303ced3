/** "Dân số | Nam | Nữ | Thành thị | Nông thôn": a row taken apart anew and anew, each time into two that their names say are all of it. */
import { OPPOSITE_ROWS } from '../../lexicon/part-names.ts'
import type { Place } from './hierarchy.ts'

/** A row with the two below it that make it up. */
export interface Split {
  readonly total: number
  readonly rows: readonly [number, number]
}

/** Every two neighbours of such names, with the last row above them that is none of such a pair. */
export function splitsOf(places: readonly Place[], empty: (row: number) => boolean): Split[] {
  const found: Split[] = []
  let total: number | null = null
  let beside: Place | undefined
  for (const place of places) {
    const pair = place.sums === null ? pairOf(place) : undefined
    const index = place.row.index
    if (empty(index)) {
      total = null
      beside = undefined
    } else if (pair === undefined) {
      total = index
      beside = undefined
    } else if (beside && total !== null && pair === pairOf(beside) && nameOf(place) !== nameOf(beside)) {
      found.push({ total, rows: [beside.row.index, index] })
      beside = undefined
    } else beside = place
  }
  return found
}

const pairOf = (place: Place): number | undefined => {
  const name = nameOf(place)
  const at = OPPOSITE_ROWS.findIndex((names) => names.includes(name))
  return at < 0 ? undefined : at
}

/** "- Nam giới (người)" → "nam giới". */
const nameOf = ({ row: { label } }: Place): string =>
  label
    .toLowerCase()
    .replace(/\([^()]*\)/gu, '')
    .replace(/^[\s\-–+*•]+/u, '')
    .replace(/[\s:.,;]+$/u, '')
