/** Panels of indices, growths and shares under a panel of amounts: "Chỉ số phát triển (Năm trước = 100) - %", "Cơ cấu - %". */
import type { Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { asPercent, type Figure } from './figure.ts'
import { calledOf, type Form, PERCENT_FORMS } from './forms.ts'
import type { Grid } from './grid.ts'
import { baseYearOf, type Panel, type PanelRow, panelsOf, yearOf } from './panels.ts'
import type { Column } from './sheet.ts'
import { memberOf, near, proofOf, tallyOf } from './trial.ts'

/** So many cells of a panel must follow from the amounts above before one that does not is told. */
const LEAST = 3

interface Cell {
  readonly stated: Figure
  readonly first: Figure
  readonly second: Figure
}

/** Each cell of such a panel over the two amounts that it is made of; those that fail where most others hold. */
export function panelRates(grid: Grid): Proposal[] {
  const panels = panelsOf(grid)
  if (!panels) return []
  return panels.flatMap((panel, at) => {
    const amounts = panels.slice(0, at).findLast(({ kind }) => kind === 'amounts')
    if (!amounts || panel.kind === 'amounts' || panel.kind === 'other') return []
    const cells = panel.kind === 'share' ? sharesIn(panel, amounts) : indicesIn(panel, amounts, grid.columns)
    return proposalsOf(panel, cells)
  })
}

function proposalsOf(panel: Panel, cells: readonly Cell[]): Proposal[] {
  const [quotient, growth] = PERCENT_FORMS
  const form = panel.kind === 'growth' ? growth! : quotient!
  const outcomes = cells.map((cell) => ({ cell, ...outcomeOf(form, cell) }))
  const { held, failed } = tallyOf(outcomes)
  const telling = held >= LEAST && held >= failed * 2
  const { kind, variant, roles } = calledOf(form, panel.kind === 'index')
  return outcomes.flatMap(({ cell: { stated, first, second }, holds }) =>
    holds || telling
      ? [
          {
            kind,
            variant,
            stated: stated.operand,
            members: [memberOf(first, roles[0]), memberOf(second, roles[1])],
            evidence: panel.head.slice(0, 60),
            strength: holds && held >= LEAST ? STRENGTH.certain : telling ? STRENGTH.sure : STRENGTH.fitting,
          },
        ]
      : [],
  )
}

function outcomeOf(form: Form, { stated, first, second }: Cell) {
  const expected = form.of(first, second)
  const slack = stated.slack * 2 + (expected?.slack ?? 0)
  const holds = expected !== undefined && near(stated.value, expected.value, slack)
  return { holds, weight: stated.value === 100 ? 0 : proofOf(stated, slack) }
}

/** Shares with their part, the same cell of the amounts, and its whole, which stands where the nearest 100 % does. */
function sharesIn({ rows }: Panel, amounts: Panel): Cell[] {
  const own = byKey(amounts)
  return cellsOf(rows).flatMap(({ stated, row, column }) => {
    if (stated.value === 100) return []
    const place = wholeOf(rows, row, column)
    const [first, second] = [
      figureAt(own.get(row.key), column),
      place && figureAt(own.get(place.row.key), place.column),
    ]
    return first && second ? [{ stated, first, second }] : []
  })
}

/** Where 100 % stands: in the same row or, where that has none, in the same column, at or above the row before all below it. */
function wholeOf(rows: readonly PanelRow[], row: PanelRow, column: number) {
  const isWhole = (one: PanelRow, at: number) => figureAt(one, at)?.value === 100
  const across = row.row.cells.find((cell) => isWhole(row, cell.column))
  if (across) return { row, column: across.column }
  const [own, whole] = [rows.indexOf(row), rows.filter((one) => isWhole(one, column))]
  const above = whole.findLast((one) => rows.indexOf(one) < own) ?? whole[0]
  return above && { row: above, column }
}

/** Indices with the amount of their time and that of the time before, or of the year that the heading names. */
function indicesIn({ head, rows }: Panel, amounts: Panel, columns: readonly Column[]): Cell[] {
  const years = columns.map(({ heads }) => heads.map(yearOf).findLast((year) => year !== undefined))
  const isAcross = years.filter((year) => year !== undefined).length > 1
  const own = byKey(amounts)
  const named = baseYearOf(head)
  const rowOfYear = (year: number) => {
    const [only, more] = amounts.rows.filter(({ name }) => yearOf(name) === year)
    return more ? undefined : only
  }
  return cellsOf(rows).flatMap(({ stated, row, column }) => {
    const year = isAcross ? years[column] : yearOf(row.name)
    if (year === undefined) return []
    const base = named ?? year - 1
    const [now, then] = isAcross ? [own.get(row.key), own.get(row.key)] : [rowOfYear(year), rowOfYear(base)]
    const first = figureAt(now, column)
    const second = figureAt(then, isAcross ? years.indexOf(base) : column)
    return first && second && second.value !== 0 ? [{ stated, first, second }] : []
  })
}

const byKey = ({ rows }: Panel): ReadonlyMap<string, PanelRow> => new Map(rows.map((row) => [row.key, row]))

/** The figure alone in a cell. */
function figureAt(row: PanelRow | undefined, column: number): Figure | undefined {
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
