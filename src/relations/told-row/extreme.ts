/** The row that has the most or the least of its column: "cao nhất là Lương Sơn (70,0%), thấp nhất là Đà Bắc (20,0%)". */
import { COLUMN_SYLLABLES } from '../../lexicon/column-words.ts'
import { PLACE_LEVELS } from '../../lexicon/place-levels.ts'
import {
  EXTREME_LINKS,
  EXTREME_VERBS,
  EXTREMES,
  JOINT_ROWS,
  LEAST_EXTREMES,
  SHORT_LEVELS,
  SOME_ROWS,
} from '../../lexicon/row-words.ts'
import { memoized } from '../../model/memoized.ts'
import { anyOf } from '../any-of.ts'
import { contentWords } from '../content-words.ts'
import { type Figure, proseFigures } from '../context/figures.ts'
import { operandOf } from '../context/operand-of.ts'
import { sentenceBefore } from '../context/said-before.ts'
import { holds } from '../context/settle.ts'
import type { Discourse } from '../discourse/index.ts'
import type { Operand, Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { placesOf } from '../table/hierarchy.ts'
import { tables } from '../table/index.ts'
import { sheetsOf } from '../table/sheets-of.ts'
import { rowsNamedIn } from './names.ts'
import { isAgain } from './tells-cell.ts'

/** Fewer rows have no most. */
const FEWEST = 3

/** Each of them, where the column is told by the figure that stands behind the name of the row. */
export const extremesOfColumns = (discourse: Discourse): Proposal[] =>
  proseFigures(discourse).flatMap((figure) => {
    const { claim, block } = figure.mention
    if (block.cell || (claim.kind !== 'quantity' && claim.kind !== 'percent')) return []
    const before = sentenceBefore(figure)
    const [told, extreme, name] = TOLD.exec(before) ?? []
    const cell = told && name ? cellNamed(discourse, figure, name) : undefined
    const column = cell && columnsOf(discourse).get(cell.claim.id)
    if (!told || !extreme || !column || column.length < FEWEST) return []
    const isLeast = LEAST.test(extreme)
    const proposal: Proposal = {
      kind: 'bound',
      variant: 'extreme',
      stated: operandOf(figure),
      members: column.map((other) => ({ ...other, role: 'part' })),
      direction: isLeast ? 'down' : 'up',
      evidence: `${extreme} ${name}`.toLowerCase().trim(),
      strength: isOfAll(before.slice(0, before.length - told.length), cell)
        ? STRENGTH.sure
        : STRENGTH.fitting,
    }
    return [proposal]
  })

const ALL = [...new Set([...EXTREMES, ...LEAST_EXTREMES])].join('|')

/** "cao nhất là huyện Lương Sơn (", "thấp nhất là Đà Bắc đạt ". */
const TOLD = new RegExp(
  `(?<!\\p{L})(${ALL})(?: (?:${EXTREME_LINKS.join('|')}))+ ([^\\d;:()]{2,60}?),?(?: (?:${EXTREME_VERBS.join('|')}))*(?: ?\\(| ?:)? ?$`,
  'iu',
)
const ANY = new RegExp(anyOf(EXTREMES), 'u')
const SOME = new RegExp(anyOf(SOME_ROWS), 'u')
const JOINT = new RegExp(anyOf(JOINT_ROWS), 'u')
const LEAST = new RegExp(`^(?:${LEAST_EXTREMES.join('|')})$`, 'iu')

/** The one cell with a figure in the row that a name is all of. */
function cellNamed(discourse: Discourse, figure: Figure, name: string): Operand | undefined {
  if (ANY.test(name.toLowerCase())) return undefined
  const named = rowsNamedIn(discourse, name)
  if (!named || ![...named.before, ...named.behind].every((word) => LEVELS.has(word))) return undefined
  const told = operandOf(figure)
  const cells = named.rows.flatMap(({ line }) => line).filter(({ operand }) => isAgain(told, operand))
  return cells.length === 1 ? cells[0]!.operand : undefined
}

const LEVELS = new Set(contentWords([...PLACE_LEVELS.flat(), ...SHORT_LEVELS].join(' ')))

/** Whether nothing in front leaves rows out, or tells of what another column has: all words of the head are said, or it has none of its own. */
function isOfAll(said: string, { claim }: Operand): boolean {
  if (SOME.test(said.toLowerCase())) return false
  const words = new Set(contentWords(said))
  const head = contentWords((claim.column ?? []).at(-1)?.replace(/\([^()]*\)/gu, ' ') ?? '')
  return head
    .filter((word) => !COLUMN_SYLLABLES.has(word) && !/\d/u.test(word))
    .every((word) => words.has(word))
}

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

/** The cells of each column by each of them: of tables in which no row stands under another, without those that stand for several. */
const columnsOf = memoized((discourse: Discourse): ReadonlyMap<string, readonly Operand[]> => {
  const found = new Map<string, readonly Operand[]>()
  for (const { grid, columns } of sheetsOf(discourse)) {
    const places = placesOf(grid)
    if (places.some(({ depth, some }) => depth > 0 || some)) continue
    const rows = places.filter(({ sums, row }) => !sums && !JOINT.test(row.label.toLowerCase()))
    for (const { figures } of columns) {
      const cells = rows
        .flatMap(({ row }) => figures[row.index]?.operand ?? [])
        .filter(({ claim }) => !doubtfulCells(discourse).has(claim.id))
      if (figures.some((figure) => figure && figure.value < 0)) continue
      for (const cell of cells) found.set(cell.claim.id, cells)
    }
  }
  return found
})
