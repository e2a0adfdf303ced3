/** Columns that sum up their neighbours ("Tổng số | Nam | Nữ"), told by the rows in which they do. */
import type { Proposal } from '../proposal.ts'
import { slips } from '../slips.ts'
import { STRENGTH } from '../strength.ts'
import { exceeded, followsOtherwise, isNearly, isOfRates } from './failed-rows.ts'
import { families } from './families.ts'
import { saysDifference, saysTakenOff, saysTotal } from './heads.ts'
import type { Lane } from './lane.ts'
import { inOneUnit } from './lent-lane.ts'
import { withoutSpeeds } from './speeds.ts'
import { proposalOf, sumTrial, type Tally, type Trial, tallyOf } from './trial.ts'

/** How many columns may be summed up, and how far from their total the first may stand. */
const WIDTH = 14
const OFFSET = 2

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

/** "Giảm trừ": no change, but what is taken off a total, or one of the ways in which it was dealt with. */
const isTakenOff = ({ heads }: Lane): boolean => saysTakenOff(heads.at(-1) ?? '')

interface Run {
  readonly total: Lane
  readonly members: readonly Lane[]
  /** Whether what is called so is taken off. */
  readonly taken: boolean
  readonly tally: Tally
}

/** The neighbours that a column sums up in most rows; undefined when it sums up none. */
function bestRun(lanes: readonly Lane[], at: number): Run | undefined {
  const total = lanes[at]!
  const named = total.heads.some(saysTotal)
  let chosen: Run | undefined
  let most = 0
  for (const { members, taken } of runsBeside(lanes, at).flatMap(readingsOf)) {
    const trials = [...trialsOf({ total, members, taken }).values()]
    const tally = tallyOf(trials)
    const { weight, failed, held } = tally
    const all = members.length === lanes.length - 1
    const usual = named
      ? weight >= 3 && held >= failed * (all ? 1 : 1.5)
      : held >= 2 && weight >= 6 && held >= failed * 2
    const proven = usual || isNearly(trials, tally, named && all)
    const score = weight - failed * (usual ? 3 : 1)
    if (proven && score > most) chosen = { total, members, taken, tally }
    if (proven) most = Math.max(most, score)
  }
  return chosen
}

/** What is called so may be taken off, or be a part as the others are: the rows tell. */
const readingsOf = (members: readonly Lane[]): Pick<Run, 'members' | 'taken'>[] =>
  (members.some(isTakenOff) ? [true, false] : [false]).map((taken) => ({ members, taken }))

function runsBeside(lanes: readonly Lane[], at: number): Lane[][] {
  const runs: Lane[][] = []
  for (let offset = 1; offset <= OFFSET; offset++)
    for (let width = 2; width <= WIDTH; width++) {
      const right = lanes.slice(at + offset, at + offset + width)
      if (right.length === width) runs.push(right)
      const from = at - offset - width + 1
      if (from >= 0) runs.push(lanes.slice(from, from + width))
    }
  return runs
}

/** After so many rows a run that mostly fails is given up. */
const PATIENCE = 8

/** Trials by row. */
function trialsOf(run: Omit<Run, 'tally'>): Map<number, Trial> {
  const [total, ...members] = inOneUnit([run.total, ...run.members]) as [Lane, ...Lane[]]
  const { taken } = run
  const trials = new Map<number, Trial>()
  let failed = 0
  for (const [row, stated] of total.figures.entries()) {
    if (!stated) continue
    const present = members.filter((lane) => lane.figures[row])
    if (present.length < 2) continue
    const signs = taken ? present.map((lane) => (isTakenOff(lane) ? -1 : 1)) : undefined
    const trial = sumTrial(
      stated,
      present.map((lane) => lane.figures[row]!),
      signs,
    )
    trials.set(row, trial)
    if (!trial.holds) failed++
    if (failed > PATIENCE && failed * 2 > trials.size) break
  }
  return trials
}

function proposalsOf(run: Run, lanes: readonly Lane[]): Proposal[] {
  const {
    total,
    tally: { held, failed },
  } = run
  const named = total.heads.some(saysTotal)
  const sure = held >= 2 && held >= failed * 2 ? STRENGTH.sure : STRENGTH.told
  const evidence = `cột ${(total.heads.at(-1) ?? '').slice(0, 60)}`.trim()
  const trials = [...trialsOf(run)]
  const several = trials.filter(([, trial]) => isOfRates(trial)).length > 1
  return trials.flatMap(([row, trial]) => {
    if (isOfRates(trial) && (several || trial.stated.slack > 0)) return []
    const proposal = proposalOf(trial, {
      axis: 'across',
      evidence,
      strength: trial.holds ? STRENGTH.certain : sure,
    })
    if (trial.holds || named) return [proposal]
    const beside = inOneUnit(lanes).flatMap((lane) => lane.figures[row]?.value || [])
    return followsOtherwise(trial, beside) || (exceeded(trial) && slips(proposal).length === 0)
      ? []
      : [proposal]
  })
}
