/** The row that has the most or the least of its column: "cao nhất là Lương Sơn (70,0%), thấp nhất là Đà Bắc (20,0%)". */
import { PLACE_LEVELS } from '../../lexicon/place-levels.ts'
import {
  EXTREME_LINKS,
  EXTREME_RESTS,
  EXTREME_VERBS,
  EXTREMES,
  LEAST_EXTREMES,
  SHORT_LEVELS,
} from '../../lexicon/row-words.ts'
import { anyOf } from '../any-of.ts'
import { contentWords } from '../content-words.ts'
import { type Figure, proseFigures } from '../context/figures.ts'
import { operandOf } from '../context/operand-of.ts'
import { sentenceBefore } from '../context/said-before.ts'
import { holds } from '../context/settle.ts'
import type { Discourse } from '../discourse/index.ts'
import { amountOf } from '../operand.ts'
import type { Operand, Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { extremeColumns } from './extreme-columns.ts'
import { isOfAll } from './extreme-of-all.ts'
import { rowsNamedIn } from './names.ts'
import { isAgain } from './tells-cell.ts'

/** Fewer rows have no most; longer lists are registers, each of whose rows a sentence may tell. */
const [FEWEST, MOST] = [3, 300]

/**
 * Each of them, where the column is told by the figure that stands behind the name of the row: they agree or say nothing, but where the
 * sentence tells of all rows and of what the column has.
 */
export const extremesOfColumns = (discourse: Discourse): Proposal[] =>
  proseFigures(discourse).flatMap((figure) => {
    const { claim, block } = figure.mention
    if (block.cell || (claim.kind !== 'quantity' && claim.kind !== 'percent')) return []
    const before = sentenceBefore(figure)
    const [told, extreme, name] = TOLD.exec(before) ?? []
    if (!told || !extreme || !name) return []
    const cell = cellNamed(discourse, figure, name)
    const column = cell && extremeColumns(discourse).get(cell.claim.id)
    if (!column || column.cells.length < FEWEST || column.cells.length > MOST) return []
    const isLeast = LEAST.test(extreme)
    const proposal: Proposal = {
      kind: 'bound',
      variant: 'extreme',
      stated: operandOf(figure),
      members: (isLeast ? withSome(column.cells, cell) : column.cells).map((other) => ({
        ...other,
        role: 'part',
      })),
      direction: isLeast ? 'down' : 'up',
      evidence: `${extreme} ${name}`.toLowerCase().trim(),
      strength: STRENGTH.sure,
    }
    const said = before.slice(0, before.length - told.length)
    return holds(proposal) || isOfAll(discourse, figure, { said, extreme, cell, column }) ? [proposal] : []
  })

/** The least of those that have any: where some have none, that is not told. */
const withSome = (cells: readonly Operand[], least: Operand): readonly Operand[] =>
  isNone(least) ? cells : cells.filter((cell) => !isNone(cell))

const isNone = (cell: Operand): boolean => amountOf(cell)?.valueOf() === 0

const ALL = [...new Set([...EXTREMES, ...LEAST_EXTREMES])].join('|')

/** "cao nhất là huyện Lương Sơn (", "thấp nhất là Đà Bắc đạt ". */
const TOLD = new RegExp(
  `(?<!\\p{L})(${ALL})(?: (?:${EXTREME_LINKS.join('|')}))+ ([^\\d;:()]{2,60}?),?(?: (?:${EXTREME_VERBS.join('|')}))*(?: ?\\(| ?:)? ?$`,
  'iu',
)
const ANY = new RegExp(anyOf(EXTREMES), 'u')
const LEAST = new RegExp(`^(?:${LEAST_EXTREMES.join('|')})$`, 'iu')

/** The one cell with a figure in the row that a name is all of. */
function cellNamed(discourse: Discourse, figure: Figure, name: string): Operand | undefined {
  if (ANY.test(name.toLowerCase())) return undefined
  const named = rowsNamedIn(discourse, name)
  const told = operandOf(figure)
  const cells = named?.rows.flatMap(({ line }) => line).filter(({ operand }) => isAgain(told, operand)) ?? []
  const [cell, more] = cells.map(({ operand }) => operand)
  if (!named || !cell || more) return undefined
  const over = extremeColumns(discourse).get(cell.claim.id)?.words
  const isNamed = [...named.before, ...named.behind].every((word) => LEVELS.has(word) || over?.has(word))
  return isNamed ? cell : undefined
}

const LEVELS = new Set(contentWords([...PLACE_LEVELS.flat(), ...SHORT_LEVELS, ...EXTREME_RESTS].join(' ')))
