/** Of which two amounts of the panel above it each cell of a panel of rates is made. */
import { gather } from '../../model/group-by.ts'
import { asPercent, type Figure } from './figure.ts'
import { baseYearOf, type Panel, type PanelRow, yearOf } from './panels.ts'
import type { Column } from './sheet.ts'

/** A cell in per cent, with the two amounts that give it. */
export interface PanelCell {
  readonly row: PanelRow
  readonly column: number
  readonly stated: Figure
  readonly first: Figure
  readonly second: Figure
  /** Of a share, the amounts above its own, of which it may be one as well. */
  readonly others?: readonly Figure[]
}

/** So many rows above a part what it is a share of may stand. */
const REACH = 12

/** Shares with their part, the same cell of the amounts, and its whole, which stands where the nearest 100 % does. */
export function sharesIn({ rows }: Panel, amounts: Panel): PanelCell[] {
  const own = byKey(amounts)
  const order = new Map(amounts.rows.map(({ key }, at) => [key, at]))
  const wholeOf = wholesOf(rows)
  return cellsOf(rows).flatMap(({ stated, row, column }) => {
    if (stated.value === 100) return []
    const place = wholeOf(row, column)
    const first = figureAt(own.get(row.key), column)
    const second = place && figureAt(own.get(place.row.key), place.column)
    // What is more than a whole is no part of it: its share is one of something else.
    if (!first || !second || first.value > second.value) return []
    const at = order.get(row.key)!
    const above = amounts.rows.slice(Math.max(0, at - REACH), at)
    const others = above.flatMap((other) => figureAt(other, column) ?? [])
    return [{ row, column, stated, first, second, others }]
  })
}

/** Where 100 % stands: in the same row or, where that has none, in the same column, at or above the row before all below it. */
function wholesOf(rows: readonly PanelRow[]) {
  const last = new Map<number, PanelRow>()
  const above = new Map<PanelRow, ReadonlyMap<number, PanelRow>>()
  const first = new Map<number, PanelRow>()
  const across = new Map<PanelRow, number>()
  for (const row of rows) {
    above.set(row, new Map(last))
    for (const { column } of row.row.cells) {
      if (figureAt(row, column)?.value !== 100) continue
      if (!across.has(row)) across.set(row, column)
      if (!first.has(column)) first.set(column, row)
      last.set(column, row)
    }
  }
  return (row: PanelRow, column: number) => {
    const beside = across.get(row)
    if (beside !== undefined) return { row, column: beside }
    const whole = above.get(row)?.get(column) ?? first.get(column)
    return whole && { row: whole, column }
  }
}

/** Indices with the amount of their time and that of the time before, or of the year that the heading names. */
export function indicesIn({ head, rows }: Panel, amounts: Panel, columns: readonly Column[]): PanelCell[] {
  const times = columns.map(timeOf)
  const isAcross = times.filter(({ year }) => year !== undefined).length > 1
  const [own, byYear, columnAt] = [byKey(amounts), rowsByYear(amounts), columnsBy(times)]
  const named = baseYearOf(head)
  const rowOf = (year: number) => onlyOf(byYear.get(year))
  return cellsOf(rows).flatMap(({ stated, row, column }) => {
    const { year, rest } = isAcross ? times[column]! : { year: yearOf(row.name), rest: '' }
    if (year === undefined) return []
    const base = named ?? year - 1
    const [now, then] = isAcross ? [own.get(row.key), own.get(row.key)] : [rowOf(year), rowOf(base)]
    const first = figureAt(now, column)
    const second = figureAt(then, isAcross ? columnAt({ year: base, rest }) : column)
    return first && second && second.value !== 0 ? [{ row, column, stated, first, second }] : []
  })
}

interface Time {
  readonly year: number | undefined
  /** What the heads say beside the year: "Nam" of "Năm 2020 | Nam". */
  readonly rest: string
}

/** The year that heads a column; none where a head says that it is of several, or of a part of one. */
function timeOf({ heads }: Column): Time {
  const years = heads.map(yearOf)
  const year = years.findLast((each) => each !== undefined)
  const rest = heads.filter((_, nth) => years[nth] === undefined).join(' ')
  return { year, rest }
}

/** The column of a year; where one has several, that with the same words beside it. */
function columnsBy(times: readonly Time[]) {
  const [byYear, byTime] = [new Map<number | undefined, number[]>(), new Map<string, number[]>()]
  for (const [column, { year, rest }] of times.entries()) {
    gather(byYear, year, column)
    gather(byTime, `${year} ${rest}`, column)
  }
  const isAlone = [...byYear].every(([year, own]) => year === undefined || own.length === 1)
  return ({ year, rest }: Time) => onlyOf(isAlone ? byYear.get(year) : byTime.get(`${year} ${rest}`))
}

function rowsByYear({ rows }: Panel): ReadonlyMap<number, readonly PanelRow[]> {
  const found = new Map<number, PanelRow[]>()
  for (const row of rows) {
    const year = yearOf(row.name)
    if (year !== undefined) gather(found, year, row)
  }
  return found
}

const onlyOf = <T>(all: readonly T[] | undefined): T | undefined => (all?.length === 1 ? all[0] : undefined)

const byKey = ({ rows }: Panel): ReadonlyMap<string, PanelRow> => new Map(rows.map((row) => [row.key, row]))

/** The figure alone in a cell. */
function figureAt(row: PanelRow | undefined, column: number | undefined): Figure | undefined {
  const [only, more] = row?.row.cells.find((cell) => cell.column === column)?.figures ?? []
  return more ? undefined : only
}

/** The cells of figures of some rows, behind the first, which names them; they are of per cent whatever the unit of the table is. */
const cellsOf = (rows: readonly PanelRow[]) =>
  rows.flatMap((row) =>
    row.row.cells.flatMap(({ column }) => {
      const stated = column === 0 ? undefined : figureAt(row, column)
      return stated ? [{ stated: asPercent(stated), row, column }] : []
    }),
  )
