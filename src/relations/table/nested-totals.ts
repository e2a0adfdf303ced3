/** Rows that are made of the rows below them, and those of others below them, without number, dash or indent: only the arithmetic shows it. */
import { isDigitOff } from '../digit-off.ts'
import type { Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import type { Grid } from './grid.ts'
import { saysTotal } from './heads.ts'
import type { Lane } from './lane.ts'
import { amountsOnly } from './means.ts'
import { proposalOf, sumTrial, type Trial, tallyOf } from './trial.ts'

/** So many rows right below another may be its parts. */
const REACH = 14

/** Lines and digits that must agree: for a sum that holds in all lines, and for one that fails in some. */
const ENOUGH = { held: 2, weight: 5 }
const SURE = { held: 3, weight: 8 }

/**
 * "TỔNG SỐ | Doanh nghiệp nhà nước | 100% vốn | hơn 50% vốn | Doanh nghiệp ngoài nhà nước | Tư nhân | …": from the last row up, the fewest
 * rows below each that make it up in every column, those passed over that are parts of parts. The same of a structure in per cent.
 */
export function nestedTotals(grid: Grid, rows: readonly Lane[], columns: readonly Lane[]): Proposal[] {
  if (grid.rows.some(({ number }) => number !== '')) return []
  const amounts = amountsOnly(rows, columns).filter((lane) => isFirstOf(lane, 'amount'))
  const shares = rows.filter((lane) => isFirstOf(lane, 'rate'))
  return [...among(amounts), ...(shares.some(isWhole) ? among(shares) : [])]
}

const isFirstOf = ({ nature, slot }: Lane, wanted: Lane['nature']): boolean =>
  nature === wanted && slot === 'q0'

/** "Tổng số | 100,0 | 100,0": the shares below are of one whole, and add up. */
const isWhole = ({ heads, figures }: Lane): boolean =>
  saysTotal(heads.join(' ')) && figures.every((figure) => !figure || figure.value === 100)

function among(lanes: readonly Lane[]): Proposal[] {
  const behind = lanes.map((_, at) => at + 1)
  const found: Proposal[] = []
  for (let at = lanes.length - 3; at >= 0; at--) {
    const made = madeOf(lanes, behind, at)
    if (!made) continue
    behind[at] = made.end
    found.push(...made.trials.map((trial) => sumOf(trial, lanes[at]!)))
  }
  return found
}

/** The fewest rows below one that make it up, and the row behind them and their own parts. */
function madeOf(lanes: readonly Lane[], behind: readonly number[], at: number) {
  const parts: Lane[] = []
  for (let next = at + 1; next < lanes.length && parts.length < REACH; ) {
    parts.push(lanes[next]!)
    next = behind[next]!
    if (parts.length < 2) continue
    const trials = trialsOf(lanes[at]!, parts)
    if (isMade(trials, lanes[at]!)) return { trials, end: next }
    if (trials.length > 0 && trials.every(isOver)) return undefined
  }
  return undefined
}

function isMade(trials: readonly Trial[], total: Lane): boolean {
  const { held, failed, weight } = tallyOf(trials)
  const needed = failed === 0 ? ENOUGH : SURE
  if (held < needed.held || weight < needed.weight || held < failed * 3) return false
  return trials.every((trial) => trial.holds || isDigitOff(sumOf(trial, total)))
}

/** Parts that are more than their total already. */
const isOver = ({ holds, stated, parts }: Trial): boolean =>
  !holds && parts.reduce((sum, { value }) => sum + value, 0) > stated.value

const sumOf = (trial: Trial, { heads }: Lane): Proposal =>
  proposalOf(trial, {
    axis: 'down',
    evidence: heads.at(-1) ?? '',
    strength: trial.holds ? STRENGTH.fitting : STRENGTH.told,
  })

/** A row without a figure in some column, "-", adds nothing to it. */
function trialsOf(total: Lane, parts: readonly Lane[]): Trial[] {
  return total.figures.flatMap((stated, column) => {
    const figures = parts.flatMap((part) => part.figures[column] ?? [])
    return stated && figures.length > 1 ? [sumTrial(stated, figures)] : []
  })
}
