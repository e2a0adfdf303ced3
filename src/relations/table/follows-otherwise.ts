/** Lines that fail the rule of their column and hold by another one. */
import type { Figure } from './figure.ts'
import type { Fit } from './fit.ts'
import { saysDifference, saysEarlier, saysPeriod, saysPlan, saysTotal } from './heads.ts'
import type { Lane } from './lane.ts'
import { near } from './trial.ts'
import { mayTurn } from './turned.ts'

/**
 * A line that fails may follow another rule: the pair turned round, another form, other columns; points of difference
 * where its neighbours have rates.
 */
export function followsOtherwise(best: Fit, fits: readonly Fit[], at: number): boolean {
  const { target, first, second, form, outcomes, distance } = best
  const [stated, a, b] = [target, first, second].map(({ figures }) => figures[at]!)
  if (form.name === 'quotient') {
    if (isToldAsGrowth(stated!, (a!.value / b!.value - 1) * 100)) return true
    const points = a!.percent && b!.percent
    if (points && near(Math.abs(stated!.value), Math.abs(a!.value - b!.value), stated!.slack)) return true
  }
  const isOfPlan = saysOnlyPlan(target) && saysPlan(second.heads.join(' '))
  return fits.some((fit) => {
    if (isOfPlan && saysEarlier(fit.second.heads.join(' '))) return false
    const isTurned = fit.first.index === second.index && fit.second.index === first.index
    if ((isTurned && !mayTurn(best, fit, at)) || isOddOne(best, fit)) return false
    const outcome = fit.outcomes === outcomes || fit.distance > distance ? undefined : fit.outcomes.get(at)
    return outcome?.holds === true && outcome.weight >= 3
  })
}

/** "Đồng ý 390 | 95,1% | Không đồng ý 20 | 4,9%": a share of both amounts, of which the one before is no whole. */
export function isOfBoth({ target, first, second, form }: Fit, at: number): boolean {
  if (form.name !== 'quotient' || second.index > first.index || second.heads.some(saysTotal)) return false
  if ([target, first].some(({ heads }) => saysDifference(heads.join(' ')))) return false
  const [stated, a, b] = [target, first, second].map(({ figures }) => figures[at]!)
  const isOver = (whole: number) => near(stated!.value, (a!.value / whole) * 100, stated!.slack)
  return !isOver(b!.value) && isOver(a!.value + b!.value)
}

/** "Tăng 10,5" in a column of per cent of the earlier year. */
const isToldAsGrowth = ({ operand: { claim }, value, slack }: Figure, grown: number): boolean =>
  claim.direction !== undefined && near(Math.abs(value), Math.abs(grown), slack * 2)

/**
 * Whether one line alone among several tells in per cent of the earlier figure what the others tell as a growth: "25,4", "-2,1", "14,4" and
 * "250,0" where 2 became 5.
 */
function isOddOne({ form, first, second, outcomes, tally }: Fit, fit: Fit): boolean {
  if (form.name !== 'growth' || fit.form.name !== 'quotient' || tally.held < SEVERAL) return false
  if (fit.first.index !== first.index || fit.second.index !== second.index) return false
  return [...fit.outcomes].filter(([line, { holds }]) => holds && !outcomes.get(line)?.holds).length === 1
}

const SEVERAL = 3

/** "Đạt % KH": an attainment is taken of no earlier year, whatever the plan happens to make of it. */
const saysOnlyPlan = ({ heads }: Lane): boolean => {
  const head = heads.join(' ')
  return saysPlan(head) && !saysEarlier(head) && !saysPeriod(head)
}
