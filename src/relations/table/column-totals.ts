/** Columns that sum up their neighbours ("Tổng số | Nam | Nữ"), told by the rows in which they do. */
import type { Proposal } from '../proposal.ts'
import { slips } from '../slips.ts'
import { STRENGTH } from '../strength.ts'
import { families } from './families.ts'
import { saysDifference, saysTakenOff, saysTotal } from './heads.ts'
import type { Lane } from './lane.ts'
import { inOneUnit } from './lent-lane.ts'
import { near, proposalOf, sumTrial, type Tally, type Trial, tallyOf } from './trial.ts'

/** How many columns may be summed up, and how far from their total the first may stand. */
const WIDTH = 14
const OFFSET = 2

export function columnTotals(lanes: readonly Lane[]): Proposal[] {
  const all = lanes.filter((lane) => lane.nature === 'amount')
  const amounts = all.filter((lane) => isTakenOff(lane) || !lane.heads.some(saysDifference))
  const found = totalsAmong(amounts)
  return found.length > 0 || amounts.length === all.length ? found : totalsWithChanges(all)
}

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
    const tally = tallyOf(trialsOf({ total, members, taken }).values())
    const { weight, failed, held } = tally
    const all = members.length === lanes.length - 1
    const proven = named
      ? weight >= 3 && held >= failed * (all ? 1 : 1.5)
      : held >= 2 && weight >= 6 && held >= failed * 2
    const score = weight - failed * 3
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

/**
 * Whether the parts of a failed row are each about as great as its total: below the numbers of men and women stand their indices,
 * "101,36 | 101,50 | 101,22", which no sum makes.
 */
const isOfRates = ({ holds, stated, parts }: Trial): boolean =>
  !holds &&
  stated.value > 0 &&
  parts.every(({ value }) => value > stated.value * LEAST && value < stated.value * GREATEST)

const [LEAST, GREATEST] = [0.8, 1.25]

/** A failed row of an unnamed total proves nothing where a figure of the row is to be added, taken off or left out. */
function followsOtherwise({ stated, parts }: Trial, beside: readonly number[]): boolean {
  const off = Math.abs(stated.value - parts.reduce((total, { value }) => total + value, 0))
  return beside.some((value) => near(off, value, 0) || near(off, 2 * value, 0))
}

/** A part greater than its total. */
const exceeded = ({ stated, parts }: Trial) => parts.some(({ value }) => value > stated.value)
