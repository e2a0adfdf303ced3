/** Relations inside tables: totals of rows and columns, shares, attainments, growths, differences, weighted means. */
import { memoized } from '../../model/memoized.ts'
import type { Discourse } from '../discourse/index.ts'
import type { Proposal } from '../proposal.ts'
import { accounts } from './accounts.ts'
import { acrossTables } from './across/index.ts'
import type { Sheet } from './across/sheets.ts'
import { columnTotals } from './column-totals.ts'
import { constantProducts } from './constant-products.ts'
import { earlierRows } from './earlier-rows.ts'
import { formulaCells } from './formula-cells.ts'
import { gradesOfTold } from './grades-of-told.ts'
import { hundreds } from './hundreds.ts'
import { labelShares } from './label-shares.ts'
import { countsAmongShares, rowLanes } from './lane.ts'
import { meanGrowths } from './mean-growth/index.ts'
import { namedByYear } from './mean-growth/yearly-lanes.ts'
import { amountsOnly, means } from './means.ts'
import { noteParts } from './note-parts.ts'
import { occupancyLanes } from './occupancy-lanes.ts'
import { pairs } from './pairs.ts'
import { panelRates } from './panel-rates.ts'
import { printedFormulas } from './printed-formulas.ts'
import { rateRows } from './rate-rows.ts'
import { ratedAmounts } from './rated-amounts.ts'
import { remainders } from './remainders.ts'
import { rowTotals } from './row-totals.ts'
import { sharesOfRowSums } from './shares-across.ts'
import { sharesOfSeveral } from './shares-of-several.ts'
import { sharesOfSums } from './shares-of-sum.ts'
import { sharesOfTold } from './shares-of-told.ts'
import { sheetsOf } from './sheets-of.ts'
import { stretchesOf } from './stretches.ts'
import { sharesAcross, sharesDown } from './structure-shares.ts'
import { unmarkedTotals } from './unmarked-totals.ts'
import { weightedMeans } from './weighted-means.ts'

/** Everything in the tables of a report that ought to agree. */
export const tables = memoized((discourse: Discourse): readonly Proposal[] => {
  const sheets = sheetsOf(discourse)
  const inOwn = sheets.flatMap((sheet) => inSheet(discourse, sheet))
  return [...inOwn, ...acrossTables(discourse, sheets, inOwn), ...formulaCells(discourse)]
})

function inSheet(discourse: Discourse, { grid, columns }: Sheet): Proposal[] {
  const rows = rowLanes(grid, columns)
  return [
    ...rowTotals(grid, columns),
    ...columnTotals(columns, rows),
    ...columnTotals(countsAmongShares(columns), rows),
    ...accounts(columns, 'across'),
    ...stretchesOf(grid, rows).flatMap((stretch) => accounts(stretch, 'down')),
    ...remainders(rows),
    ...unmarkedTotals(rows, columns),
    ...printedFormulas(grid, columns, rows),
    ...pairs({ lanes: columns, axis: 'column' }),
    ...pairs({ lanes: rows, axis: 'row' }),
    ...earlierRows(grid, columns),
    ...means(columns),
    ...means(amountsOnly(rows, columns)),
    ...occupancyLanes(columns),
    ...constantProducts(discourse, grid, columns),
    ...meanGrowths(columns),
    ...meanGrowths(namedByYear(grid, rows)),
    ...rateRows(grid, rows),
    ...hundreds(grid, rows),
    ...sharesDown(grid, columns),
    ...sharesOfSums(grid, columns),
    ...sharesOfSeveral(grid, columns),
    ...sharesAcross(grid, rows),
    ...sharesOfRowSums(columns),
    ...sharesOfTold(discourse, grid, columns),
    ...ratedAmounts(columns),
    ...gradesOfTold(discourse, grid, columns),
    ...panelRates(grid),
    ...labelShares(discourse, grid, columns),
    ...weightedMeans(grid, columns),
    ...noteParts(discourse, grid),
  ]
}
