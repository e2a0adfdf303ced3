/** Panels of indices, growths and shares under a panel of amounts: "Chỉ số phát triển (Năm trước = 100) - %", "Cơ cấu - %". */
import { groupBy } from '../../model/group-by.ts'
import type { Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { asRounded } from './figure.ts'
import { calledOf, type Form, PERCENT_FORMS } from './forms.ts'
import type { Grid } from './grid.ts'
import { indicesIn, type PanelCell, sharesIn } from './panel-cells.ts'
import { type Panel, panelsOf } from './panels.ts'
import { memberOf, near, type Outcome, proofOf, tallyOf } from './trial.ts'

/** So many cells of a panel must follow from the amounts above before one that does not is told. */
const LEAST = 3

interface Tried extends Outcome {
  readonly cell: PanelCell
}

/** Each cell of such a panel over the two amounts that it is made of; those that fail where most others hold. */
export function panelRates(grid: Grid): Proposal[] {
  const panels = panelsOf(grid)
  if (!panels) return []
  let amounts: Panel | undefined
  return panels.flatMap((panel) => {
    if (panel.kind === 'amounts') amounts = panel
    if (!amounts || panel.kind === 'amounts' || panel.kind === 'other') return []
    const cells = panel.kind === 'share' ? sharesIn(panel, amounts) : indicesIn(panel, amounts, grid.columns)
    return proposalsOf(panel, cells, isPricedAlike(panel, amounts))
  })
}

function proposalsOf(panel: Panel, cells: readonly PanelCell[], isAlike: boolean): Proposal[] {
  const [quotient, growth] = PERCENT_FORMS
  const form = panel.kind === 'growth' ? growth! : quotient!
  const tried = cells.map((cell): Tried => ({ cell, ...outcomeOf(form, cell) }))
  const { held, failed } = tallyOf(tried)
  const isTelling = isAlike && held >= LEAST && held >= failed * 2
  const doubted = isTelling ? doubtedIn(tried) : new Set()
  const { kind, variant, roles } = calledOf(form, panel.kind === 'index')
  return tried.flatMap(({ cell, holds }) =>
    (holds && !isRounded(form, cell)) || (isTelling && !holds && !doubted.has(cell) && !isExcused(form, cell))
      ? [
          {
            kind,
            variant,
            stated: cell.stated.operand,
            members: [memberOf(cell.first, roles[0]), memberOf(cell.second, roles[1])],
            evidence: panel.head.slice(0, 60),
            strength: strengthOf(holds, held),
          },
        ]
      : [],
  )
}

const strengthOf = (holds: boolean, held: number): number => {
  if (!holds) return STRENGTH.sure
  return held >= LEAST ? STRENGTH.certain : STRENGTH.fitting
}

/**
 * The cells of rows and columns of which more fail than hold, where they are several: "Trong đó: Nữ | 62,5 | 60,8" may be of another
 * whole than the others, a column of another base.
 */
function doubtedIn(tried: readonly Tried[]): ReadonlySet<PanelCell> {
  const groups = [groupBy(tried, ({ cell }) => cell.row), groupBy(tried, ({ cell }) => cell.column)]
  const doubted = groups
    .flatMap((group): readonly (readonly Tried[])[] => [...group.values()])
    .filter((own) => own.length > 1 && own.filter(({ holds }) => holds).length * 2 < own.length)
  return new Set(doubted.flat().map(({ cell }) => cell))
}

/**
 * Whether amounts that were rounded to whole numbers would give a rate, or a share is one of another amount, right above its part: of a
 * group, or of what "Trong đó" takes it from.
 */
function isExcused(form: Form, cell: PanelCell): boolean {
  const first = asRounded(cell.first)
  return [cell.second, ...(cell.others ?? [])].some(
    (second) => outcomeOf(form, { ...cell, first, second: asRounded(second) }).holds,
  )
}

/** "theo giá hiện hành" above, and "theo giá so sánh" in the head of a panel below: what is told at one price does not give the other. */
const isPricedAlike = (panel: Panel, amounts: Panel): boolean =>
  panel.head === '' || priceIn(panel.head) === priceIn(amounts.head)

const priceIn = (head: string): string =>
  /giá (so sánh|cố định|hiện hành|thực tế)/iu.exec(head)?.[1]?.toLowerCase() ?? ''

/** Whether a rate misses by its last digit, and would not where the amounts were rounded to whole numbers. */
function isRounded(form: Form, cell: PanelCell): boolean {
  const rounded = { ...cell, first: asRounded(cell.first), second: asRounded(cell.second) }
  return !outcomeOf(form, cell, 1).holds && outcomeOf(form, rounded, 1).holds
}

/** What two amounts give, and whether a rate is that within so many halves of its last digit. */
function outcomeOf(form: Form, { stated, first, second }: PanelCell, halves = 2): Outcome {
  const expected = form.of(first, second)
  const slack = stated.slack * halves + (expected?.slack ?? 0)
  const holds = expected !== undefined && near(stated.value, expected.value, slack)
  return { holds, weight: stated.value === 100 ? 0 : proofOf(stated, slack) }
}
