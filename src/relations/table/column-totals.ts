/** Columns that sum up their neighbours ("Tổng số | Nam | Nữ"), told by the rows in which they do. */

import { isDigitOff } from '../digit-off.ts'
import type { Proposal } from '../proposal.ts'
import { slips } from '../slips.ts'
import { STRENGTH } from '../strength.ts'
import { bestRun, isTakenOff, type Run, trialsOf } from './column-runs.ts'
import { exceeded, followsOtherwise, isOfRates, isOverfull } from './failed-rows.ts'
import { families } from './families.ts'
import { saysDifference, saysSomeParts, saysTotal } from './heads.ts'
import type { Lane } from './lane.ts'
import { inOneUnit } from './lent-lane.ts'
import { withoutSpeeds } from './speeds.ts'
import { proposalOf, type Trial } from './trial.ts'

export function columnTotals(lanes: readonly Lane[], rows: readonly Lane[]): Proposal[] {
  const amountLanes = lanes.filter((lane) => lane.nature === 'amount')
  const all = withoutSpeeds(amountLanes, rows)
  const amounts = all.filter((lane) => isTakenOff(lane) || !lane.heads.some(saysDifference))
  const found = totalsAmong(amounts)
  const sums = found.length > 0 || amounts.length === all.length ? found : totalsWithChanges(all)
  return [...sums, ...totalsOfRates(lanes)]
}

/** "Nghèo đa chiều | % | Nghèo | % | Cận nghèo | %": the rates behind amounts are of one base, and add up as these do; they agree or say nothing. */
const totalsOfRates = (lanes: readonly Lane[]): Proposal[] =>
  totalsAmong(
    lanes.filter(
      ({ nature, index }) =>
        nature === 'rate' && lanes.some((lane) => lane.nature === 'amount' && lane.index === index - 1),
    ),
  ).filter(({ strength }) => strength === STRENGTH.certain)

/** "Cấp lần đầu | Cấp đổi | Do biến động | Cộng": a column that is called as a change may be a part, where nothing else adds up. */
const totalsWithChanges = (all: readonly Lane[]): Proposal[] => {
  const runs = all.flatMap((total, at) => (total.heads.some(saysTotal) ? (bestRun(all, at) ?? []) : []))
  return runs
    .filter(({ tally: { held, failed, weight } }) => held >= 2 && held >= failed * 3 && weight >= 6)
    .flatMap((run) => proposalsOf(run, all))
}

function totalsAmong(amounts: readonly Lane[]): Proposal[] {
  return families(amounts).flatMap((family) => {
    let open = family
    const found: Proposal[] = []
    for (let round = 0; round < 2; round++) {
      const sums = open.flatMap((_, at) => bestRun(open, at) ?? [])
      found.push(...sums.flatMap((run) => proposalsOf(run, open)))
      const used = new Set(sums.flatMap((run) => run.members))
      if (used.size === 0) break
      open = open.filter((lane) => !used.has(lane))
    }
    return found
  })
}

const isSlip = (trial: Trial): boolean =>
  isDigitOff(proposalOf(trial, { axis: 'across', evidence: '', strength: STRENGTH.told }))

/** "57.315 | 45.180 | 2.135" among rows with one source each: a third source may have no column. */
const lacksMuch = ({ stated, parts }: Trial): boolean =>
  stated.value * (1 - MUCH) > parts.reduce((sum, { value }) => sum + value, 0)
const MUCH = 0.02

/** "Trong đó: lúa": the rest of the total may stand nowhere. */
const isOfSome = ({ heads }: Lane): boolean => heads.some(saysSomeParts)

function proposalsOf(run: Run, lanes: readonly Lane[]): Proposal[] {
  const {
    total,
    members,
    tally: { held, failed },
  } = run
  const named = total.heads.some(saysTotal)
  const sure = held >= 2 && held >= failed * 2 ? STRENGTH.sure : STRENGTH.told
  const evidence = `cột ${(total.heads.at(-1) ?? '').slice(0, 60)}`.trim()
  const trials = [...trialsOf(run)]
  // What several rows lack, "Tổng | Lúa | Ngô", may be in no column.
  const mayLack = held < failed * 2 && !trials.every(([, trial]) => trial.holds || isSlip(trial))
  const several = trials.filter(([, trial]) => isOfRates(trial)).length > 1
  return trials.flatMap(([row, trial]) => {
    if (isOfRates(trial) && (several || trial.stated.slack > 0)) return []
    const proposal = proposalOf(trial, {
      axis: 'across',
      evidence,
      strength: trial.holds ? STRENGTH.certain : sure,
    })
    if (trial.holds) return [proposal]
    const maybeLeft = !isOverfull(trial) && members.some(isOfSome)
    if ((maybeLeft && !isDigitOff(proposal)) || mayLack) return []
    if (run.isLone && lacksMuch(trial) && !isDigitOff(proposal)) return []
    if (named) return [proposal]
    const beside = inOneUnit(lanes).flatMap((lane) => lane.figures[row]?.value || [])
    return followsOtherwise(trial, beside) || (exceeded(trial) && slips(proposal).length === 0)
      ? []
      : [proposal]
  })
}
