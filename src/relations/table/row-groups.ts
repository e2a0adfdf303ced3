import { type Classified, classifiedOf } from './classified.ts'
import { opensAsRate } from './heads.ts'
import type { Place } from './hierarchy.ts'
import type { Lane } from './lane.ts'
import { splitsOf } from './opposite-rows.ts'

/** A row that may be the sum of others, with the sets of rows that it may be the sum of, the likeliest first. */
export interface RowGroup {
  readonly total: number
  readonly alternatives: readonly (readonly number[])[]
  /**
   * What announces the sum: a word ("Tổng số"; "Chỉ số chung", which need be no sum), headings that break one total down again and
   * again ("Phân theo giới tính"), the numbering, or only the place.
   */
  readonly cue: 'word' | 'composite' | 'heading' | 'number' | 'place'
}

/** So many rows of totals are looked at, and so many rows on either side of each: beyond, no reader adds up. */
const MOST_TOTALS = 80
const REACH = 400

/** So many rows below a heading may be its breakdown where others follow. */
const MOST_FIRST = 12

/** All groups of rows that a table's words, numbers and order suggest. */
export function rowGroups(places: readonly Place[], lanes: readonly Lane[]): RowGroup[] {
  const empty = (row: number) => !lanes.some((lane) => lane.figures[row])
  const children = childrenOf(places, empty)
  const numbered = places.flatMap(({ row }): RowGroup[] => {
    const below = children.get(row.index) ?? []
    if (below.length === 0) return []
    const whole = below.filter((index) => !places[index]!.some)
    return [{ total: row.index, alternatives: distinct([whole, below]), cue: 'number' }]
  })
  const headed = headedGroups(places, empty)
  const broken = new Set(headed.map(({ total }) => total))
  const totals = places.filter(({ sums }) => sums !== null).slice(0, MOST_TOTALS)
  const summed = totals.flatMap(({ sums, row }): RowGroup[] =>
    sums
      ? [
          {
            total: row.index,
            alternatives: around(places, row.index, empty),
            cue: broken.has(row.index) ? 'place' : sums === 'total' ? 'word' : 'composite',
          },
        ]
      : [],
  )
  const split = splitsOf(places, empty).map(
    ({ total, rows }): RowGroup => ({ total, alternatives: [rows], cue: 'heading' }),
  )
  return [...numbered, ...summed, ...headed, ...split, ...bare(places)].filter(
    ({ alternatives }) => alternatives.length > 0,
  )
}

/**
 * Breakdowns under headings: whole, or as many rows of each as make up the total, for what follows may be the next indicator. A total
 * that is called so and broken down once is a total like others.
 */
function headedGroups(places: readonly Place[], empty: (row: number) => boolean): RowGroup[] {
  const classified = classifiedOf(places, empty).slice(0, MOST_TOTALS)
  const several = ({ total, isCalled }: Classified) =>
    !isCalled || classified.filter((other) => other.total === total).length > 1
  return classified.filter(several).map(({ total, rows, isCalled }) => {
    const own = rows.map((row) => places[row]!)
    const firsts = rows.slice(0, MOST_FIRST).map((_, at) => rows.slice(0, at + 1))
    return {
      total,
      alternatives: distinct([plain(own), top(own, empty, places), ...firsts]),
      cue: isCalled ? 'heading' : 'place',
    }
  })
}

/** Rows directly under each row; a row without figures hands its own rows up. */
function childrenOf(places: readonly Place[], empty: (row: number) => boolean): Map<number, number[]> {
  const children = new Map<number, number[]>()
  for (const { row, parent, sums } of places) {
    if (sums || empty(row.index)) continue
    let above = parent
    while (above !== null && empty(above)) above = places[above]!.parent
    if (above === null) continue
    const others = children.get(above)
    if (others) others.push(row.index)
    else children.set(above, [row.index])
  }
  return children
}

/** What a row of totals may sum up: the rows before it or behind it, down to the next total, or the subtotals. */
function around(places: readonly Place[], at: number, empty: (row: number) => boolean): number[][] {
  const full = places.slice(Math.max(0, at - REACH), at + REACH).filter(({ row }) => !empty(row.index))
  const before = full.filter(({ row }) => row.index < at)
  const behind = full.filter(({ row }) => row.index > at)
  const lastTotal = before.findLastIndex(({ sums }) => sums === 'total')
  const nextTotal = behind.findIndex(({ sums }) => sums === 'total')
  const since = before.slice(lastTotal + 1)
  const until = nextTotal < 0 ? behind : behind.slice(0, nextTotal)
  const totals = (list: readonly Place[]) => list.filter(({ sums }) => sums === 'total').map(indexOf)
  const sides = [
    totals(before),
    top(before, empty, places),
    top(since, empty, places),
    [...totals(before), ...top(since, empty, places)],
    top(until, empty, places),
    top(behind, empty, places),
    totals(behind),
    plain(before),
    plain(since),
    plain(until),
  ]
  const rates = new Set(full.filter(({ row }) => opensAsRate(row.label)).map(indexOf))
  return distinct([...sides, ...sides.map((rows) => rows.filter((row) => !rates.has(row)))])
}

const indexOf = ({ row }: Place) => row.index

/** Rows without a row of figures above them, among some. */
function top(list: readonly Place[], empty: (row: number) => boolean, places: readonly Place[]): number[] {
  const own = new Set(list.map(indexOf))
  const covered = (place: Place): boolean => {
    for (let above = place.parent; above !== null; above = places[above]!.parent)
      if (own.has(above) && !empty(above)) return true
    return false
  }
  return list.filter((place) => !place.sums && !place.some && !covered(place)).map(indexOf)
}

const plain = (list: readonly Place[]) => list.filter(({ sums, some }) => !sums && !some).map(indexOf)

/** A first or last row without a word may still be the sum of all others; only the arithmetic can tell. */
function bare(places: readonly Place[]): RowGroup[] {
  if (places.length < 4 || places.some(({ sums }) => sums)) return []
  const all = places.map(indexOf)
  const isBehindNumbers =
    places.at(-1)!.row.number === '' &&
    places.slice(0, -1).every(({ depth, row }) => depth === 0 && row.number !== '')
  if (isBehindNumbers) return [{ total: all.at(-1)!, alternatives: [all.slice(0, -1)], cue: 'place' }]
  const flat = places.every(({ depth }) => depth === 0)
  if (!flat) return []
  return [
    { total: all[0]!, alternatives: [all.slice(1)], cue: 'place' },
    { total: all.at(-1)!, alternatives: [all.slice(0, -1)], cue: 'place' },
  ]
}

function distinct(lists: readonly (readonly number[])[]): number[][] {
  const seen = new Map(lists.map((list) => [list.join(), [...list]]))
  return [...seen.values()].filter((list) => list.length > 1)
}
