/** Columns that sum up their neighbours ("Tổng số | Nam | Nữ"), told by the rows in which they do. */
import { amountOf } from '../operand.ts'
import type { Proposal } from '../proposal.ts'
import { slips } from '../slips.ts'
import { saysDifference, saysTotal } from './heads.ts'
import type { Lane } from './lane.ts'
import { sumTrial } from './linear.ts'
import { near, type Trial, tallyOf } from './trial.ts'

/** How many columns may be summed up, and how far from their total the first may stand. */
const WIDTH = 14
const OFFSET = 2

export function columnTotals(lanes: readonly Lane[]): Proposal[] {
  const amounts = lanes.filter((lane) => lane.nature === 'amount' && !lane.heads.some(saysDifference))
  return families(amounts).flatMap((family) => {
    let open = family
    const found: Proposal[] = []
    for (let round = 0; round < 2; round++) {
      const sums = open.flatMap((_, at) => bestRun(open, at) ?? [])
      found.push(...sums.flatMap((run) => proposalsOf(run)))
      const used = new Set(sums.flatMap((run) => run.members))
      if (used.size === 0) break
      open = open.filter((lane) => !used.has(lane))
    }
    return found
  })
}

/** All lanes of one slot in their order and, where the same leaf head comes again and again, those of each leaf. */
function families(lanes: readonly Lane[]): Lane[][] {
  return grouped(lanes, (lane) => lane.slot).flatMap((same) => {
    const leaves = grouped(same, (lane) => (lane.heads.at(-1) ?? '').toLowerCase())
    return [same, ...leaves.filter((leaf) => leaf.length > 2 && leaf.length < same.length)]
  })
}

function grouped(lanes: readonly Lane[], key: (lane: Lane) => string): Lane[][] {
  const groups = new Map<string, Lane[]>()
  for (const lane of lanes) groups.set(key(lane), [...(groups.get(key(lane)) ?? []), lane])
  return [...groups.values()]
}

interface Run {
  readonly members: readonly Lane[]
  readonly trials: readonly (Trial & { readonly beside: readonly number[] })[]
  readonly named: boolean
}

/** The neighbours that a column sums up in most rows; undefined when it sums up none. */
function bestRun(lanes: readonly Lane[], at: number): Run | undefined {
  let chosen: Run | undefined
  let most = 0
  for (const members of runsBeside(lanes, at)) {
    const run = runOf(lanes[at]!, members, lanes)
    const { weight, failed, held } = tallyOf(run.trials)
    const all = members.length === lanes.length - 1
    const proven = run.named
      ? weight >= 3 && held >= failed * (all ? 1 : 1.5)
      : held >= 2 && weight >= 6 && held >= failed * 2
    const score = weight - failed * 3
    if (proven && score > most) {
      chosen = run
      most = score
    }
  }
  return chosen
}

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

function runOf(total: Lane, members: readonly Lane[], all: readonly Lane[]): Run {
  const head = total.heads.at(-1) ?? ''
  const trials = total.figures.flatMap((stated, row) => {
    const parts = members.flatMap((lane) => lane.figures[row] ?? [])
    if (!stated || parts.length < 2) return []
    const trial = sumTrial(stated, parts, { axis: 'across', evidence: `cột ${head.slice(0, 60)}`.trim() })
    const beside = trial.holds ? [] : all.flatMap((lane) => lane.figures[row]?.value || [])
    return [{ ...trial, beside }]
  })
  return { members, trials, named: total.heads.some(saysTotal) }
}

function proposalsOf({ trials, named }: Run): Proposal[] {
  const { held, failed } = tallyOf(trials)
  const sure = held >= 2 && held >= failed * 2 ? 0.85 : 0.6
  return trials
    .filter((trial) => trial.holds || named || !followsOtherwise(trial, trial.beside))
    .map((trial) => ({ ...trial.proposal, strength: trial.holds ? 0.9 : sure }))
}

/**
 * A failed row of an unnamed total proves nothing where a part is greater than the total, unless by a slip, nor where a
 * figure of the row is to be added, taken off or left out: then the columns are an account, not parts.
 */
function followsOtherwise({ stated, proposal }: Trial, beside: readonly number[]): boolean {
  const parts = proposal.members.map((part) => amountOf(part)?.valueOf() ?? 0)
  const off = stated.value - parts.reduce((total, value) => total + value, 0)
  if (beside.some((value) => near(Math.abs(off), value, 0) || near(Math.abs(off), 2 * value, 0))) return true
  return parts.some((value) => value > stated.value) && slips(proposal).length === 0
}
