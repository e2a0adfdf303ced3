/** What sentences tell of a row of a table by its name, without the figures that stand there; changes are told in change.ts. */
import type { Discourse } from '../discourse/index.ts'
import type { Proposal } from '../proposal.ts'
import { attainmentsOfRows } from './attainment.ts'
import { growthsOfChains } from './chain-of-years.ts'
import { changesBelow } from './change-below.ts'
import { extremesOfColumns } from './extreme.ts'
import { indicesOfRows } from './growth-by-index.ts'
import { indicesOfTables } from './indices-of-tables.ts'
import { levelsOfRows } from './level.ts'
import { meanGrowthsBelow } from './mean-growth-below.ts'
import { neededOfRows } from './needed.ts'
import { rowsOf } from './rows.ts'
import { sharesOfRows } from './share.ts'
import { sharesInColumns } from './share-in-column.ts'
import { sumsOfRows } from './sum.ts'
import { swappedCells } from './swapped-cell.ts'
import { withoutRows } from './without.ts'
import { yearsAdded } from './years-added.ts'

/** What the lines of a table tell, whether or not their rows have names and amounts of known columns. */
const OF_LINES: readonly ((discourse: Discourse) => Proposal[])[] = [
  changesBelow,
  growthsOfChains,
  meanGrowthsBelow,
  indicesOfRows,
  indicesOfTables,
  yearsAdded,
]

/** Shares, attainments, levels told again, sums of several and what is left without it, of every row that a sentence names. */
const OF_ROWS: readonly ((discourse: Discourse) => Proposal[])[] = [
  sharesOfRows,
  sharesInColumns,
  attainmentsOfRows,
  levelsOfRows,
  sumsOfRows,
  swappedCells,
  extremesOfColumns,
  neededOfRows,
  withoutRows,
]

/** Everything that sentences tell of the tables of a report. */
export const toldOfRows = (discourse: Discourse): Proposal[] =>
  [...OF_LINES, ...(rowsOf(discourse).length === 0 ? [] : OF_ROWS)].flatMap((tell) => tell(discourse))
