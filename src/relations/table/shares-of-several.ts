/** Columns of what share several neighbours together are of another column: "Chiều dài | Nhựa | Bê tông | Đất | Tỷ lệ cứng hóa (%)". */
import type { Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { besideOf } from './beside.ts'
import { asPercent, type Figure } from './figure.ts'
import type { Grid } from './grid.ts'
import { saysChange, saysCompared, saysMean, saysPeriod, saysPlan } from './heads.ts'
import type { Lane } from './lane.ts'
import { unlike } from './measures.ts'
import { memberOf, near, type Outcome, proofOf, type Tally, tallyOf } from './trial.ts'

/** How far the columns may stand, and how many may be taken together. */
const REACH = 8
const [FEWEST, MOST] = [2, 4]

/** Rows that hold, for each that fails, and digits that agree in them: no less tells which columns are meant. */
const ENOUGH = { rows: 4, forEach: 4, weight: 10 }

/** After so many rows columns that mostly fail are given up. */
const PATIENCE = 3

interface Told extends Outcome {
  readonly row: number
  readonly stated: Figure
  readonly parts: readonly Figure[]
  readonly whole: Figure
}

interface Fit {
  readonly told: readonly Told[]
  readonly tally: Tally
}

/** Every such share; a row called a mean may have that of the shares above it. */
export function sharesOfSeveral({ rows }: Grid, columns: readonly Lane[]): Proposal[] {
  const areMeans = rows.map(({ label }) => saysMean(label))
  return columns.flatMap((rates, at) => {
    if (rates.nature !== 'rate' || isSetAgainst(rates.heads.join(' '))) return []
    const beside = besideOf(columns, at, REACH).filter(({ nature }) => nature === 'amount')
    const runs = beside.flatMap((_, from) => runsFrom(beside, from))
    const fits = beside.flatMap((whole) =>
      runs.flatMap((parts) => (parts.includes(whole) ? [] : (fitOf(rates, parts, whole) ?? []))),
    )
    const best = fits.sort((a, b) => b.tally.weight - a.tally.weight)[0]
    return best && !fits.some((one) => isShorter(one, best)) ? proposalsOf(best, rates, areMeans) : []
  })
}

const isSetAgainst = (head: string): boolean =>
  [saysChange, saysCompared, saysPeriod, saysPlan].some((says) => says(head))

/** Neighbours from one column on, and that column alone: what it explains is of no others. */
const runsFrom = (lanes: readonly Lane[], from: number): Lane[][] =>
  Array.from({ length: MOST }, (_, more) => lanes.slice(from, from + more + 1)).filter(
    (run, more) => run.length === more + 1,
  )

function fitOf(rates: Lane, lanes: readonly Lane[], whole: Lane): Fit | undefined {
  const told: Told[] = []
  let failed = 0
  let several = 0
  for (const [row, figure] of rates.figures.entries()) {
    const [base, parts] = [whole.figures[row], lanes.flatMap((lane) => lane.figures[row] ?? [])]
    if (!figure || !base || base.value <= 0 || parts.length === 0) continue
    if (parts.some((part) => unlike(part, base))) return undefined
    const one = { row, ...toldOf(asPercent(figure), parts, base) }
    told.push(one)
    if (!one.holds) failed++
    else if (parts.filter(({ value }) => value > 0).length >= Math.min(FEWEST, lanes.length)) several++
    if (failed > PATIENCE && failed * ENOUGH.forEach > told.length) return undefined
  }
  const tally = tallyOf(told)
  const holds = tally.held >= Math.max(ENOUGH.rows, failed * ENOUGH.forEach) && tally.weight >= ENOUGH.weight
  return holds && several >= ENOUGH.rows - 1 ? { told, tally } : undefined
}

function toldOf(stated: Figure, parts: readonly Figure[], whole: Figure): Omit<Told, 'row'> {
  const expected = (parts.reduce((all, { value }) => all + value, 0) / whole.value) * 100
  const isTrivial = stated.value === 0 || stated.value === 100
  return {
    stated,
    parts,
    whole,
    holds: near(stated.value, expected, stated.slack * 2),
    weight: isTrivial ? 0 : proofOf(stated, stated.slack),
  }
}

/** One column that explains as much as several do. */
const isShorter = (one: Fit, best: Fit): boolean =>
  one.told.every(({ parts }) => parts.length === 1) && one.tally.held >= best.tally.held

const proposalsOf = ({ told }: Fit, { heads }: Lane, areMeans: readonly boolean[]): Proposal[] =>
  told
    .filter(({ row, holds }) => holds || !areMeans[row])
    .map(({ stated, parts, whole, holds }) => ({
      kind: 'share',
      variant: 'share',
      stated: stated.operand,
      members: [...parts.map((part) => memberOf(part, 'part')), memberOf(whole, 'whole')],
      evidence: `cột ${(heads.at(-1) ?? '').slice(0, 60)}`.trim(),
      strength: holds ? STRENGTH.certain : STRENGTH.sure,
    }))
