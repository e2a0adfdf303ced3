/** The columns of tables in which one row can have the most of all, each with what is said over it and of all its rows together. */
import { COLUMN_SYLLABLES, TIME_SYLLABLES } from '../../lexicon/column-words.ts'
import { PLACE_LEVELS } from '../../lexicon/place-levels.ts'
import { JOINT_ROWS } from '../../lexicon/row-words.ts'
import { memoized } from '../../model/memoized.ts'
import { anyOf } from '../any-of.ts'
import { contentWords } from '../content-words.ts'
import { holds } from '../context/settle.ts'
import type { Discourse } from '../discourse/index.ts'
import type { Operand } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import type { Sheet } from '../table/across/sheets.ts'
import { type Place, placesOf } from '../table/hierarchy.ts'
import { tables } from '../table/index.ts'
import type { Lane } from '../table/lane.ts'
import { sheetsOf } from '../table/sheets-of.ts'
import { holdRowsOfOthers } from './nested-rows.ts'

export interface ExtremeColumn {
  /** Of rows that are one beside the other, none of which stands for several. */
  readonly cells: readonly Operand[]
  /** The words over the column and over the names of the rows; of a column whose heads name nothing those over the table too. */
  readonly words: ReadonlySet<string>
  /** What stands over the column, as printed. */
  readonly heads: string
  /** What stands over the table. */
  readonly title: string
  /** What the rows that sum up the others have, as printed. */
  readonly totals: readonly string[]
  /** Whether the names of all rows open with the same level of places, or none with any. */
  readonly isOfOneLevel: boolean
}

/** By each of their cells. */
export const extremeColumns = memoized((discourse: Discourse): ReadonlyMap<string, ExtremeColumn> => {
  const found = new Map<string, ExtremeColumn>()
  for (const sheet of sheetsOf(discourse)) {
    const places = placesOf(sheet.grid)
    if (places.some(({ depth, some }) => depth > 0 || some)) continue
    const rows = places.filter(({ sums, row }) => !sums && !JOINT.test(row.label.toLowerCase()))
    const levels = rows.map(({ row }) => levelOf(row.label))
    if (areOfTiers(levels) || holdRowsOfOthers(rows, sheet.columns)) continue
    const shared = { isOfOneLevel: new Set(levels).size === 1, totals: totalsIn(sheet, places) }
    for (const lane of sheet.columns) {
      if (lane.nature === 'rank' || lane.figures.some((figure) => figure && figure.value < 0)) continue
      const cells = rows
        .flatMap(({ row }) => lane.figures[row.index]?.operand ?? [])
        .filter(({ claim }) => !doubtfulCells(discourse).has(claim.id))
      const column = { cells, ...shared, ...saidOver(sheet, lane) }
      for (const cell of cells) found.set(cell.claim.id, column)
    }
  }
  return found
})

const JOINT = new RegExp(anyOf(JOINT_ROWS), 'u')

/** Cells of a table that its own arithmetic speaks against: "93,83" that ought to be 98,33 is no least. */
const doubtfulCells = memoized(
  (discourse: Discourse): ReadonlySet<string> =>
    new Set(
      tables(discourse).flatMap((proposal) =>
        proposal.stated && proposal.strength >= STRENGTH.told && !holds(proposal)
          ? [proposal.stated.claim.id]
          : [],
      ),
    ),
)

const LEVEL = new RegExp(
  `^(?:${PLACE_LEVELS.flat()
    .sort((a, b) => b.length - a.length)
    .join('|')})(?!\\p{L})`,
  'iu',
)

/** The level of places that a name opens with; "" for none. */
const levelOf = (label: string): string => LEVEL.exec(label)?.[0].toLowerCase() ?? ''

/** Levels of which places of one lie within those of another. */
const NESTING = PLACE_LEVELS.slice(0, 4)

/** Districts, and their communes below each. */
const areOfTiers = (levels: readonly string[]): boolean =>
  NESTING.filter((tier) => levels.some((level) => tier.includes(level))).length > 1

const totalsIn = ({ columns }: Sheet, places: readonly Place[]): string[] => {
  const sums = places.filter((place) => place.sums)
  return columns.flatMap(({ figures }) =>
    sums.flatMap(({ row }) => figures[row.index]?.operand.claim.text.match(/\d[\d.,]*/u) ?? []),
  )
}

/** "Tỷ lệ 2022 (%)": only what stands over the table says of what. */
const GENERIC = new Set([...COLUMN_SYLLABLES, ...TIME_SYLLABLES, ...contentWords('tỷ lệ')])

function saidOver({ title, grid }: Sheet, { heads }: Lane): Pick<ExtremeColumn, 'words' | 'heads' | 'title'> {
  const cells = grid.rows[0]?.cells ?? []
  const named = grid.columns.filter(({ index }) =>
    cells.some(({ column, figures }) => column === index && figures.length === 0),
  )
  const own = heads.join(' ')
  const isGeneric = contentWords(own).every((word) => GENERIC.has(word))
  const beside = `${own} ${named.flatMap((column) => column.heads).join(' ')}`
  const words = contentWords(isGeneric ? `${title} ${beside}` : beside)
  return { words: new Set(words), heads: own, title }
}
