/** What sentences tell of a row of a table by its name, without the figures that stand there; changes are told in change.ts. */
import type { Discourse } from '../discourse/index.ts'
import type { Proposal } from '../proposal.ts'
import { attainmentsOfRows } from './attainment.ts'
import { growthsOfChains } from './chain-of-years.ts'
import { changesBelow } from './change-below.ts'
import { indicesOfRows } from './growth-by-index.ts'
import { indicesOfTables } from './indices-of-tables.ts'
import { levelsOfRows } from './level.ts'
import { meanGrowthsBelow } from './mean-growth-below.ts'
import { neededOfRows } from './needed.ts'
import { rowsOf } from './rows.ts'
import { sharesOfRows } from './share.ts'
import { sharesInColumns } from './share-in-column.ts'
import { sumsOfRows } from './sum.ts'
import { swappedOfRows } from './swapped-cell.ts'
import { withoutRows } from './without.ts'

/** Shares, attainments, levels told again, growth beside its index, sums of several and what is left without it, of every row that a sentence names. */
export const toldOfRows = (discourse: Discourse): Proposal[] =>
  rowsOf(discourse).length === 0
    ? [
        ...changesBelow(discourse),
        ...growthsOfChains(discourse),
        ...meanGrowthsBelow(discourse),
        ...indicesOfRows(discourse),
        ...indicesOfTables(discourse),
      ]
    : [
        ...changesBelow(discourse),
        ...growthsOfChains(discourse),
        ...meanGrowthsBelow(discourse),
        ...sharesOfRows(discourse),
        ...sharesInColumns(discourse),
        ...attainmentsOfRows(discourse),
        ...levelsOfRows(discourse),
        ...indicesOfRows(discourse),
        ...indicesOfTables(discourse),
        ...sumsOfRows(discourse),
        ...neededOfRows(discourse),
        ...withoutRows(discourse),
        ...swappedOfRows(discourse),
      ]
