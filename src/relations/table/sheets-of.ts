/** The tables of a report laid out, each with those that continue it. */
import { memoized } from '../../model/memoized.ts'
import type { Discourse } from '../discourse/index.ts'
import type { Sheet } from './across/sheets.ts'
import { continuedTables } from './continued.ts'
import { gridOf } from './grid.ts'
import { columnLanes } from './lane.ts'
import { saidAbove } from './said-above.ts'

export const sheetsOf = memoized((discourse: Discourse): readonly Sheet[] =>
  continuedTables(discourse).map(([first, ...rest]) => {
    const grid = gridOf(discourse, first, rest)
    const title = `${grid.caption} ${saidAbove(discourse).get(first.id) ?? ''}`
    return { title, grid, columns: columnLanes(grid) }
  }),
)
